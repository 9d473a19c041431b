package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts before and after: other tests of the run leave cases of the same year behind. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The annual report")
class AnnualReportTest {

    /** A case that is certified over New Year would count in two years. */
    @BeforeEach
    void leavesTheEndOfTheYear() {
        LocalDate today = Time.today();
        if (today.getMonth() == Month.DECEMBER) {
            Time.advanceTo(LocalDate.of(today.getYear() + 1, Month.JANUARY, 4));
        }
    }

    @Test
    void aCertificationCountsOnceInEachOfItsFigures() {
        Map<String, Double> before = figures();
        CaseJourney file = Stages.certifiedFor("AF", "BC");
        Map<String, Double> after = figures();

        for (String figure : new String[] {
            "CERTIFIED_IN_YEAR", "CERTIFIED_IN_YEAR AF", "CERTIFIED_IN_YEAR BC", "CERTIFIED_AT_END", "AUDITS INITIAL"
        }) {
            assertThat(grown(before, after, figure)).as(figure).isEqualTo(1);
        }
        for (String figure :
                new String[] {"CERTIFIED_IN_YEAR CFA", "RENEWED_IN_YEAR", "TOP_INDICATORS", "ENDED_REQUESTS"}) {
            assertThat(grown(before, after, figure)).as(figure).isZero();
        }
        assertThat(behind("CERTIFIED_IN_YEAR", "BC")).contains(file.number());
        assertThat(behind("CERTIFIED_IN_YEAR", "VAE")).doesNotContain(file.number());
        assertThat(behind("AUDITS", "INITIAL")).contains(file.number());
        assertThat(behind("AUDITORS", "")).contains(file.number());
    }

    @Test
    void anOrganisationWithSeveralFindingsCountsOnceAndEachFindingOnItsIndicator() {
        Map<String, Double> before = figures();
        CaseJourney file = Stages.auditHeld("MINOR", "MINOR", "MAJOR");
        file.awaitFact("finding.notified");
        Map<String, Double> after = figures();

        assertThat(grown(before, after, "WITH_FINDINGS")).isEqualTo(1);
        assertThat(grown(before, after, "WITH_FINDINGS MINOR")).isEqualTo(1);
        assertThat(grown(before, after, "WITH_FINDINGS MAJOR")).isEqualTo(1);
        assertThat(grown(before, after, "TOP_INDICATORS")).isEqualTo(3);
        assertThat(grown(before, after, "CERTIFIED_IN_YEAR")).isZero();
        assertThat(count(behind("TOP_INDICATORS", ""), file.number())).isEqualTo(3);
        assertThat(behind("MEAN_FINDINGS", "AF")).contains(file.number());
    }

    @Test
    void anAbandonedRequestIsNoTermination() {
        Map<String, Double> before = figures();
        CaseJourney file = Stages.quoteSent();
        file.withdraws().awaitClosed("WITHDRAWN");
        Map<String, Double> after = figures();

        assertThat(grown(before, after, "ENDED_REQUESTS WITHDRAWN")).isEqualTo(1);
        assertThat(grown(before, after, "TERMINATIONS")).isZero();

        CaseJourney certified = Stages.certified();
        certified.withdraws().awaitClosed("TERMINATED");
        Map<String, Double> ended = figures();
        assertThat(grown(after, ended, "TERMINATIONS")).isEqualTo(1);
        assertThat(grown(after, ended, "ENDED_REQUESTS")).isZero();
        assertThat(grown(after, ended, "CERTIFIED_AT_END")).isZero();
        assertThat(grown(after, ended, "CERTIFIED_IN_YEAR")).isEqualTo(1);
    }

    @Test
    void anotherYearDoesNotCountIt() {
        int year = Time.today().getYear();
        CaseJourney file = Stages.auditHeld("MINOR");
        file.awaitFact("finding.notified");

        assertThat(Api.page("administrator", "/annual-report/" + (year - 1) + "/figures/TOP_INDICATORS"))
                .doesNotContain(file.number());
        assertThat(Api.page("administrator", "/annual-report?year=" + year)).contains("l’année n’est pas terminée");
        assertThat(Api.page("administrator", "/annual-report"))
                .contains("01/03/" + year)
                .doesNotContain("l’année n’est pas terminée");
    }

    @Test
    void saysWhatItCannotKnowAndWhatIsNotDecidedYet() {
        Stages.auditHeld();

        String page = page();
        assertThat(page)
                .contains("Plaintes et suites données", "Auditeurs internes et externes", "pas encore de décision");
    }

    @Test
    void leavesAsAWorkbookWithTheCasesAndAsAPdf() throws IOException {
        CaseJourney file = Stages.auditHeld("MINOR");
        file.awaitFact("finding.notified");
        int year = Time.today().getYear();

        Map<String, String> workbook = workbook(download("quality", "/annual-report/" + year + "/workbook"));
        String all = String.join("", workbook.values());
        assertThat(all)
                .contains(
                        "Chiffres",
                        "Dossiers",
                        "Manques",
                        file.number(),
                        file.organisation().siren());
        assertThat(download("quality", "/annual-report/" + year + "/paper")).startsWith('%', 'P', 'D', 'F');
    }

    @ParameterizedTest
    @CsvSource({"administrator,200", "quality,200", "auditor1,403", "reviewer,403", "decider,403"})
    void isForTheAdministrationAndQuality(String user, int status) {
        int year = Time.today().getYear();

        for (String path : new String[] {"", "/" + year + "/figures/AUDITS", "/" + year + "/workbook"}) {
            Api.as(user).accept("*/*").get("/annual-report" + path).then().statusCode(status);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/annual-report?year=2018,422",
        "/annual-report?year=2999,422",
        "/annual-report/99999/figures/AUDITS,422",
        "/annual-report/2026/figures/NONE,404"
    })
    void aYearOrAFigureThatIsNoneIsRefused(String path, int status) {
        Api.as("administrator").accept("text/html").get(path).then().statusCode(status);
    }

    private static double grown(Map<String, Double> before, Map<String, Double> after, String figure) {
        return after.getOrDefault(figure, 0.0) - before.getOrDefault(figure, 0.0);
    }

    private static final Pattern FIGURE =
            Pattern.compile("/figures/(\\w+)(?:\\?of=(\\w+))?\">.*?</td>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("class=\"num\">(?:<strong>)?([^<]+)<");

    /** The figures of this year as the page shows them: all of "AUDITS", and its part "AUDITS INITIAL". */
    private static Map<String, Double> figures() {
        Map<String, Double> figures = new HashMap<>();
        Matcher found = FIGURE.matcher(page());
        while (found.find()) {
            Matcher number = NUMBER.matcher(found.group());
            assertThat(number.find()).isTrue();
            String name = found.group(2) == null ? found.group(1) : found.group(1) + " " + found.group(2);
            figures.put(
                    name,
                    Double.valueOf(number.group(1)
                            .replaceAll("[\\s\\u00a0\\u202f]", "")
                            .replace(',', '.')));
        }
        assertThat(figures).containsKeys("AUDITS", "CERTIFIED_IN_YEAR");
        return figures;
    }

    private static String page() {
        return Api.page("quality", "/annual-report?year=" + Time.today().getYear());
    }

    private static String behind(String figure, String key) {
        return Api.page("quality", "/annual-report/" + Time.today().getYear() + "/figures/" + figure + "?of=" + key);
    }

    private static int count(String page, String number) {
        return page.split("/cases/" + number, -1).length - 1;
    }

    private static byte[] download(String user, String path) {
        return Api.as(user)
                .accept("*/*")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Read as a file, because a workbook that is written as a stream says the sizes of its parts at the end. */
    private static Map<String, String> workbook(byte[] content) throws IOException {
        Path file = Files.createTempFile("annual-report", ".xlsx");
        try {
            Files.write(file, content);
            Map<String, String> parts = new HashMap<>();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    try (InputStream part = zip.getInputStream(entry)) {
                        parts.put(entry.getName(), new String(part.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }
}
