package fr.attesta.portfolio.content;

import fr.attesta.quote.application.content.ApplicationForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** An organisation, by the same rules as in an application, and its running certificate. */
public record HoldingForm(
        @NotNull @Valid ApplicationForm organisation,
        @NotNull @Valid CertificateForm certificate) {}
