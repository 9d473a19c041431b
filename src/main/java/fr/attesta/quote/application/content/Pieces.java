package fr.attesta.quote.application.content;

import fr.attesta.quote.application.content.ApplicationForm.SwornStatementForm;
import fr.attesta.shared.number.Nda;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Pieces that an application lacked; what is absent stays as it was. */
public record Pieces(
        @Nullable Nda nda,
        @Nullable LocalDate ndaFiledOn,
        @Nullable @Size(max = 4000) String organisationChart,
        @Nullable Integer turnoverYear,
        @Nullable @Valid SwornStatementForm swornStatement) {}
