package fr.attesta.portfolio.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.portfolio.PortfolioFile;
import fr.attesta.shared.Category;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.FormBinder;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The import file of a portfolio")
class PortfolioReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate START = LocalDate.of(2025, 6, 1);
    private static final String SIREN = "732829320";

    private final PortfolioReader reader = new PortfolioReader(
            new FormBinder(Validation.buildDefaultValidatorFactory().getValidator()), 50);

    @ParameterizedTest
    @ValueSource(chars = {';', ','})
    void semicolonsAndCommasAreBothRead(char separator) {
        PortfolioFile file = PortfolioFile.separatedBy(separator)
                .organisation(SIREN, "old-1", START)
                .site(SIREN, "73282932000074");

        Portfolio read = read(file);

        assertThat(read.errors()).isEmpty();
        assertThat(read.sites()).isEqualTo(1);
        HoldingForm form = read.holdings().getFirst().form();
        assertThat(form.organisation().categories()).containsExactlyInAnyOrder(Category.AF, Category.BC);
        assertThat(form.organisation().turnover()).isEqualByComparingTo(new BigDecimal("120000.50"));
        assertThat(form.organisation().allSites()).hasSize(1);
        assertThat(form.certificate().start()).isEqualTo(START);
        assertThat(read.holdings().getFirst().certificateNumber()).isEqualTo("OLD-1");
    }

    @Test
    void templateIsAnAcceptedFile() {
        Portfolio read = reader.read(ImportTemplate.file(), TODAY);

        assertThat(read.errors()).isEmpty();
        assertThat(read.organisations()).isEqualTo(1);
    }

    @Test
    void siteMayStandBeforeItsOrganisation() {
        PortfolioFile file = PortfolioFile.empty().site(SIREN, "73282932000074").organisation(SIREN, "OLD-1", START);

        assertThat(read(file).holdings().getFirst().form().organisation().allSites())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "TYPE         | CLIENT                | portfolio.type",
                "SIREN        | 732829321             | siren.checksum",
                "SIREN        | ''                    | validation_not_null",
                "NAME         | ''                    | validation_not_blank",
                "NAME         | =HYPERLINK(\"x\")     | portfolio.formula",
                "NAME         | @SUM(A1)              | portfolio.formula",
                "NAME         | +cmd                  | portfolio.formula",
                "HEAD         | -cmd                  | portfolio.formula",
                "NDA          | 5335123456            | nda.format",
                "NDA          | ''                    | portfolio.nda_required",
                "CONTACT_EMAIL| nowhere               | validation_email",
                "LANGUAGE     | de                    | validation_pattern",
                "POSTCODE     | 3500                  | validation_pattern",
                "CATEGORIES   | AF XY                 | json_one_of",
                "CATEGORIES   | ''                    | validation_not_empty",
                "ACTIVITIES   | TEACHING              | json_one_of",
                "NEW_ENTRANT  | CFA                   | application.new_entrant_not_applied",
                "TURNOVER     | much                  | json_number",
                "TURNOVER     | -1                    | validation_decimal_min",
                "TURNOVER     | 1000000000000000      | validation_digits",
                "TURNOVER     | 10,123                | validation_digits",
                "TURNOVER_YEAR| 2031                  | application.turnover_year",
                "CERTIFICATE  | ''                    | validation_not_null",
                "CERTIFICATE  | N° 12                 | portfolio.certificate_number",
                "START        | 31/02/2025            | json_date",
                "START        | 01/12/2026            | portfolio.not_started",
                "END          | 2025-05-31            | portfolio.end_before_start",
                "END          | 2028-06-01            | portfolio.period",
                "SURVEILLANCE | 2025-05-31            | portfolio.surveillance_outside",
                "SURVEILLANCE | 25/11/2026            | portfolio.surveillance_outside",
                "FINDINGS     | 5 34                  | validation_max"
            })
    void wrongCellIsNamedByLineAndColumn(Column column, String text, String code) {
        PortfolioFile file = PortfolioFile.empty()
                .organisation("552100554", "OLD-1", START)
                .organisation(SIREN, "OLD-2", START)
                .with(column, text);

        Portfolio read = read(file);

        assertThat(read.errors())
                .anySatisfy(error -> assertThat(error)
                        .extracting(LineError::line, LineError::column, LineError::code)
                        .containsExactly(3, column.header(), code));
        assertThat(read.errors()).allMatch(error -> error.line() == 3);
        assertThat(read.accepted()).isFalse();
    }

    @Test
    void expiredCertificateIsNotTakenOver() {
        PortfolioFile file = PortfolioFile.empty().organisation(SIREN, "OLD-1", LocalDate.of(2023, 11, 24));

        assertThat(codes(file)).containsExactly("portfolio.expired");
    }

    @Test
    void sameOrganisationOrCertificateTwiceNamesTheFirstLine() {
        PortfolioFile file =
                PortfolioFile.empty().organisation(SIREN, "OLD-1", START).organisation("732 829 320", "old-1", START);

        Portfolio read = read(file);

        assertThat(read.errors())
                .extracting(LineError::code)
                .containsExactlyInAnyOrder("portfolio.siren_twice", "portfolio.certificate_twice");
        assertThat(read.errors())
                .allSatisfy(error -> assertThat(error.arguments()).containsExactly(2));
    }

    @ParameterizedTest
    @CsvSource({
        "732829320, 73282932000075, siret.checksum",
        "732829320, 55210055400013, application.site_of_other_company",
        "552100554, 55210055400013, portfolio.site_without_organisation"
    })
    void wrongSiteIsNamedOnItsOwnLine(String siren, String siret, String code) {
        PortfolioFile file =
                PortfolioFile.empty().organisation(SIREN, "OLD-1", START).site(siren, siret);

        assertThat(read(file).errors())
                .extracting(LineError::line, LineError::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple(3, code));
    }

    @Test
    void lineBreakInACellIsRefusedAndLaterLinesKeepTheirNumbers() {
        PortfolioFile file = PortfolioFile.empty()
                .organisation(SIREN, "OLD-1", START)
                .with(Column.NAME, "Two\nlines")
                .organisation("552100554", "OLD-2", START)
                .with(Column.NDA, "1");

        assertThat(read(file).errors())
                .extracting(LineError::line, LineError::code)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(2, "portfolio.control"),
                        org.assertj.core.api.Assertions.tuple(4, "nda.format"));
    }

    @Test
    void organisationThatTheBodyKnowsIsAnError() {
        Portfolio read = read(PortfolioFile.empty().organisation(SIREN, "OLD-1", START));

        assertThat(read.withoutKnown(
                                java.util.Set.of(new fr.attesta.shared.number.Siren(SIREN)), java.util.Set.of("OLD-1"))
                        .errors())
                .extracting(LineError::code)
                .containsExactly("portfolio.siren_known", "portfolio.certificate_known");
    }

    @Test
    void otherEncodingIsRefused() {
        String text = PortfolioFile.empty()
                .organisation(SIREN, "OLD-1", START)
                .with(Column.NAME, "Société")
                .text();

        assertRefused(text.getBytes(StandardCharsets.ISO_8859_1), "portfolio.encoding");
        assertRefused(text.getBytes(StandardCharsets.UTF_16), "portfolio.encoding");
    }

    @Test
    void byteOrderMarkIsAllowed() {
        String text = "\uFEFF"
                + PortfolioFile.empty().organisation(SIREN, "OLD-1", START).text();

        assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8), TODAY).accepted())
                .isTrue();
    }

    @Test
    void otherSeparatorMissingUnknownAndRepeatedColumnsAreRefused() {
        String text = PortfolioFile.empty().organisation(SIREN, "OLD-1", START).text();

        assertRefused(text.replace(';', '\t'), "portfolio.unknown_column");
        assertRefused(text.replaceFirst("constats", "notes"), "portfolio.unknown_column");
        assertRefused(text.replaceFirst("ville;", ""), "portfolio.missing_columns");
        assertRefused(text.replaceFirst("ville", "nom"), "portfolio.column_twice");
        assertRefused("", "portfolio.missing_columns");
    }

    @Test
    void fileWithoutLinesWithOpenQuotesOrWithTooManyLinesIsRefused() {
        PortfolioFile file = PortfolioFile.empty().organisation(SIREN, "OLD-1", START);

        assertRefused(PortfolioFile.empty().text(), "portfolio.empty");
        assertRefused(file.with(Column.NAME, "\"open").text(), "portfolio.malformed");
        assertRefused(PortfolioFile.empty().text() + "\n;x".repeat(1_000_000), "portfolio.too_long");
    }

    private Portfolio read(PortfolioFile file) {
        return reader.read(file.bytes(), TODAY);
    }

    private java.util.List<String> codes(PortfolioFile file) {
        return read(file).errors().stream().map(LineError::code).toList();
    }

    private void assertRefused(String text, String code) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), code);
    }

    private void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> reader.read(content, TODAY))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().code()).isEqualTo(code));
    }
}
