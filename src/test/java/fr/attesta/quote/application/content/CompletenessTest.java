package fr.attesta.quote.application.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.quote.application.content.ApplicationForm.AddressForm;
import fr.attesta.quote.application.content.ApplicationForm.ContactForm;
import fr.attesta.quote.application.content.ApplicationForm.LabelForm;
import fr.attesta.quote.application.content.ApplicationForm.PeriodForm;
import fr.attesta.quote.application.content.ApplicationForm.SwornStatementForm;
import fr.attesta.shared.Category;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class CompletenessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "line {index}: {0} is {9}")
    @CsvFileSource(resources = "pieces.csv", numLinesToSkip = 1)
    void everyPieceHasItsState(ArgumentsAccessor row) {
        Piece piece = Piece.valueOf(text(row, 0));
        Set<Piece> attached = text(row, 8).equals("yes") ? Set.of(piece) : Set.of();
        ApplicationForm form = form(row);

        assertThat(Completeness.lines(form, attached, TODAY))
                .contains(new PieceLine(piece, PieceLine.State.valueOf(text(row, 9))));
        assertThat(Completeness.missing(form, attached, TODAY).contains(piece))
                .isEqualTo(text(row, 9).equals("MISSING"));
    }

    private static String text(ArgumentsAccessor row, int column) {
        return Objects.requireNonNull(row.getString(column));
    }

    private static ApplicationForm form(ArgumentsAccessor row) {
        return new ApplicationForm(
                new Siren("732829320"),
                "Organisme",
                "SAS",
                "Jeanne Martin",
                new ContactForm("Jeanne Martin", "jeanne@organisme.example", null, "fr"),
                new AddressForm("1 rue", "35000", "Rennes"),
                given(row, 1) ? new Nda("53351234567") : null,
                date(row.getString(2)),
                Set.of(Category.AF),
                Set.of(),
                given(row, 5) ? Set.of(Category.AF) : Set.of(),
                null,
                null,
                given(row, 3) ? "Jeanne Martin, directrice" : " ",
                BigDecimal.TEN,
                row.getString(4) == null ? null : Integer.valueOf(row.getString(4)),
                given(row, 6) ? new LabelForm("Ancien label", TODAY.plusYears(1)) : null,
                new PeriodForm(TODAY, TODAY.plusDays(60)),
                given(row, 7) ? new SwornStatementForm("Jeanne Martin", TODAY) : null,
                false);
    }

    private static boolean given(ArgumentsAccessor row, int column) {
        return "yes".equals(row.getString(column));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
