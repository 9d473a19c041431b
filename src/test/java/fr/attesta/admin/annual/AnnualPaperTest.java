package fr.attesta.admin.annual;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.admin.annual.AnnualReport.Counted;
import fr.attesta.admin.annual.AnnualReport.Gap;
import fr.attesta.admin.annual.AnnualReport.Part;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.Printed;
import fr.attesta.shared.Confidence;
import fr.attesta.web.text.Messages;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AnnualPaperTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void theReportSaysItsFiguresAndWhatIsMissing() throws IOException {
        Counted certified = new Counted(
                AnnualFigure.CERTIFIED_IN_YEAR,
                new BigDecimal("1250"),
                List.of(new Part("AF", new BigDecimal("1200")), new Part("CFA", new BigDecimal("80"))),
                "Rapport annuel",
                Confidence.UNCONFIRMED);
        Counted mean = new Counted(
                AnnualFigure.MEAN_FINDINGS,
                new BigDecimal("1.33"),
                List.of(new Part("AF", new BigDecimal("1.33"))),
                "Rapport annuel",
                Confidence.UNCONFIRMED);
        Counted indicators = new Counted(
                AnnualFigure.TOP_INDICATORS,
                BigDecimal.TEN,
                List.of(new Part("11", BigDecimal.TEN)),
                "Rapport annuel",
                Confidence.SECONDARY);
        AnnualReport report = new AnnualReport(
                2026,
                LocalDate.of(2027, 3, 1),
                true,
                List.of(certified, mean, indicators),
                List.of(new Gap("annual_gap_COMPLAINTS", 0, "Rapport annuel"), new Gap("annual_gap_undecided", 3, "")));

        assertThat(text(report))
                .contains("Rapport annuel au ministère 2026", "01/03/2027", "Actions de formation 1 200")
                .contains("Ensemble 1 250", "1,33", "Indicateur 11")
                .contains("Plaintes et suites données", "3 audits tenus n’ont pas encore de décision");
    }

    @Test
    void everyFigureOfTheTableHasItsQueryAndItsWords() {
        Messages messages = new Messages(true);

        assertThat(AnnualTables.on(LAST))
                .filteredOn(AnnualTables.Asked::kept)
                .extracting(AnnualTables.Asked::code)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(AnnualFigure.values()).map(Enum::name).toList());
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (AnnualTables.Asked asked : AnnualTables.on(LAST)) {
                String key = asked.kept() ? "annual_" + asked.code() : "annual_gap_" + asked.code();
                assertThat(messages.text(language, key, 1)).isNotBlank();
            }
        }
        assertThat(AnnualTables.on(LocalDate.of(2018, 12, 31))).isEmpty();
    }

    private static String text(AnnualReport report) throws IOException {
        return Printed.french(
                "annual-report",
                new PdfHead("Certif’Ouest", "Rapport annuel au ministère", "2026", "version 1", false),
                report,
                Instant.parse("2027-02-01T09:00:00Z"));
    }
}
