package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ways an initial audit may end (audit order of 6 June 2019, art. 5); the clean one is in the certification test. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("From the opening meeting to the decision")
class WaysToTheDecisionTest {

    @Test
    void aCfaOfTwoSitesCorrectsThreeMinorsAndAMajorAndIsCertified() {
        CaseJourney file = cfaOfTwoSites();
        GridVisit grid = new GridVisit(file);
        JsonPath facts = file.facts("audit_hold_audit");
        List<Integer> minors = first(3, facts, "{ it.examined && it.minorAllowed }");
        int major = first(1, facts, "{ it.examined && !it.minorAllowed }").getFirst();
        grid.opens();
        for (int site : List.of(0, 1)) {
            for (String line : grid.lines(site)) {
                grid.saves(Stages.AUDITOR, line, seen(Integer.parseInt(line.split("/")[1]), site, minors, major));
            }
        }
        List<Integer> notified =
                Stream.concat(minors.stream(), Stream.of(major)).sorted().toList();
        file.completes("audit_hold_audit", Stages.AUDITOR, grid.closing(notified));
        Stages.writeReport(file);
        Stages.agreeWithReport(file);

        Stages.acceptPlan(file, 1);
        provesTheMajor(file);

        JsonPath certificate = granted(file, Map.of("decision", "GRANTED"));
        assertThat(certificate.getList("categories", String.class)).containsExactly("CFA");
        assertThat(file.mails())
                .containsSubsequence(
                        "final_report", "action_plan_requested", "evidence_requested", "certificate_issued");
    }

    @Test
    void minorsWithAnAcceptedPlanAreNoObstacle() {
        CaseJourney file = Stages.finalReport("MINOR", "MINOR");

        Stages.acceptPlan(file, 1);

        granted(file, Map.of("decision", "GRANTED"));
        // the six months go on after the process
        assertThat(Cycle.stateOf(file, Cycle.MINORS)).containsExactly("RUNNING");
    }

    @Test
    void aMajorThatIsContestedAndReclassifiedIsNoObstacleEither() {
        CaseJourney file = Stages.provisionalReport("MAJOR");
        int indicator = Stages.contest(file);
        file.completes(
                "audit_answer_contestation",
                Stages.AUDITOR,
                Map.of(
                        "answers",
                        List.of(Map.of(
                                "indicator",
                                indicator,
                                "answer",
                                "La preuve réduit la gravité",
                                "kept",
                                false,
                                "newResult",
                                "MINOR"))));
        file.awaitMail("action_plan_requested");
        assertThat(file.runningDeadline("R3_5_MAJOR_CORRECTED")).isEmpty();

        Stages.acceptPlan(file, 1);

        granted(file, Map.of("decision", "GRANTED"));
    }

    @Test
    void theScopeMayBeReducedAndTheCertificateSaysSo() {
        CaseJourney file = CaseJourney.applyWith(form -> form.put("categories", List.of("AF", "VAE")));
        Stages.sendQuote(file);
        file.clientAnswers("quote_sent", Stages.acceptance(false));
        Stages.audit(file);

        JsonPath certificate = granted(
                file, Map.of("decision", "GRANTED", "categories", List.of("AF"), "reasons", "Aucune VAE menée"));

        assertThat(certificate.getList("categories", String.class)).containsExactly("AF");
    }

    @Test
    void aMajorThatIsNotCorrectedInThreeMonthsCannotBeGrantedAndIsRefused() {
        CaseJourney file = Stages.finalReport("MAJOR");
        Stages.acceptPlan(file, 1);
        file.awaitMail("evidence_requested");

        file.letsPass("R3_5_MAJOR_CORRECTED").awaitMail("major_not_corrected");

        assertThat(file.mails()).containsSubsequence("evidence_reminder", "evidence_reminder", "major_not_corrected");
        file.completes("decision_review_file", "reviewer", Stages.passed());
        file.tries("decision_decide", "decider", Map.of("decision", "GRANTED")).statusCode(422);
        file.completes("decision_decide", "decider", Map.of("decision", "REFUSED", "reasons", "Majeure non corrigée"));
        file.awaitClosed("REFUSED").awaitMail("certification_refused");
    }

    private static CaseJourney cfaOfTwoSites() {
        CaseJourney file = CaseJourney.applyWith(form -> {
            form.put("categories", List.of("CFA"));
            form.put("activities", List.of("CERTIFYING", "WORK_LINKED"));
            form.put("sites", List.of(Offers.sites((String) form.get("siren")).getFirst()));
            form.put("multiSite", Offers.eligible());
        });
        Stages.sendQuote(file);
        file.clientAnswers("quote_sent", Stages.acceptance(false));
        file.completes("audit_assign_auditor", "administrator", Map.of("auditor", Stages.AUDITOR));
        Stages.proposeDate(file);
        Stages.chooseDate(file);
        Stages.sendPlan(file);
        new GridVisit(file).letsTheAuditPass();
        return file;
    }

    /** A finding is made on one site only, and counts for the whole. */
    private static Map<String, Object> seen(int indicator, int site, List<Integer> minors, int major) {
        String result = indicator == major ? "MAJOR" : minors.contains(indicator) ? "MINOR" : "CONFORM";
        return site == 1 && !result.equals("CONFORM")
                ? Map.of("version", 0, "result", result, "statement", "Rien de vu pour l’indicateur " + indicator)
                : Map.of("version", 0, "result", "CONFORM", "comment", "Vu sur place");
    }

    private static List<Integer> first(int count, JsonPath facts, String kind) {
        return facts.getList("rows.indicator.findAll " + kind + ".number", Integer.class).stream()
                .limit(count)
                .toList();
    }

    private static void provesTheMajor(CaseJourney file) {
        List<String> majors = file.clientSees("evidence_requested").getList("facts.lines.finding.number");
        file.clientAnswers(
                "evidence_requested",
                Stages.lines(
                        majors,
                        Map.of(
                                "description",
                                "Procédure en ligne",
                                "effectiveOn",
                                Time.today().toString())));
        file.completes("finding_verify_corrections", Stages.AUDITOR, Stages.lines(majors, Map.of("verified", true)));
    }

    private static JsonPath granted(CaseJourney file, Map<String, Object> decision) {
        file.completes("decision_review_file", "reviewer", Stages.passed());
        file.completes("decision_decide", "decider", decision);
        file.awaitEnd("CERTIFIED");
        return Api.anonymous()
                .get("/api/certificates/" + file.awaitMail("certificate_issued").certificateNumber())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
