package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The figures of the dashboard")
class DashboardFiguresTest {

    @Test
    void aCertifiedCaseStandsBehindEachOfItsFigures() {
        CaseJourney file = Stages.certified();

        assertThat(behind("certificates?of=VALID")).contains(file.number());
        assertThat(behind("certificates?of=EXPIRING")).doesNotContain(file.number());
        assertThat(behind("first-pass?of=FIRST")).contains(file.number());
        assertThat(behind("first-pass?of=AFTER_MAJOR")).doesNotContain(file.number());
        for (String step : new String[] {"QUOTE", "CONTRACT", "AUDIT", "REPORT", "DECISION"}) {
            assertThat(behind("stage-times?of=" + step)).as(step).contains(file.number());
        }
        assertThat(Api.page("quality", "/dashboard"))
                .contains(
                        "Réussite au premier passage",
                        "Durée moyenne des étapes",
                        "Jours d’audit convenus, sur la capacité");
    }

    @Test
    void aCaseOnItsWayCountsForNoDecision() {
        CaseJourney file = Stages.auditHeld("MINOR");

        assertThat(behind("stage-times?of=QUOTE")).doesNotContain(file.number());
        assertThat(behind("first-pass?of=FIRST")).doesNotContain(file.number());
        assertThat(behind("audits?of=" + month(file))).contains(file.number());
        file.awaitFact("finding.notified");
        String indicator =
                Database.text("select text(min(indicator)) from non_conformity where text(case_id) = ?", file.id());
        assertThat(behind("findings?of=" + indicator)).contains(file.number());
        assertThat(behind("findings?of=99")).doesNotContain(file.number());
    }

    @ParameterizedTest
    @CsvSource({"administrator,200", "quality,200", "auditor1,403", "reviewer,403", "decider,403"})
    void theCasesBehindAFigureAreForThoseOfTheDashboard(String user, int status) {
        Api.as(user)
                .accept("text/html")
                .get("/dashboard/figures/audits?of=2026-11")
                .then()
                .statusCode(status);
    }

    @Test
    void aFigureThatIsNoneIsNotFound() {
        Api.as("quality")
                .accept("text/html")
                .get("/dashboard/figures/none")
                .then()
                .statusCode(404);
    }

    private static YearMonth month(CaseJourney file) {
        return YearMonth.parse(
                Database.text("select to_char(starts_on, 'YYYY-MM') from audit where text(case_id) = ?", file.id()));
    }

    private static String behind(String figure) {
        return Api.page("quality", "/dashboard/figures/" + figure);
    }
}
