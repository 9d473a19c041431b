package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.journey.Api;
import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Stages;
import fr.attesta.journey.Takeover;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One case with a pre-audit, a minor and a major, whose every task and link is looked at on a wide and a narrow screen. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Tasks and links in a browser")
class TaskPagesInABrowserTest {

    private static final String AUDITOR = Stages.AUDITOR;
    private static final String PRE_AUDITOR = "auditor2";

    private Browser wide;
    private Browser phone;

    @BeforeEach
    void open() {
        wide = Browser.wide();
        phone = Browser.phone();
    }

    @AfterEach
    void close() {
        wide.close();
        phone.close();
    }

    @Test
    void everyPageOfACertificationIsReadable() {
        CaseJourney file = CaseJourney.applyWith(form -> form.put("preAudit", true));
        contract(file);
        preAudit(file);
        audit(file);
        corrections(file);
        task(file, "decision_review_file", "reviewer", Stages.passed());
        task(file, "decision_decide", "decider", Map.of("decision", "GRANTED"));
        file.awaitEnd("CERTIFIED");
        link(file, "certificate_issued");
        look("case-certified", "administrator", "/cases/" + file.number());
        look("process-over", "administrator", "/cases/" + file.number() + "/process");
        look("scope", "administrator", "/cases/" + file.number() + "/scope");
        Api.as("administrator")
                .post("/api/cases/" + file.number() + "/scope-reduction-link")
                .then()
                .statusCode(201);
        link(file, "reduction_offered");
        look("transfer-out", "administrator", "/cases/" + file.number() + "/transfer");
        look("transfer-in", "administrator", "/transfers");
    }

    @Test
    void everyPageOfATakeoverIsReadable() {
        LocalDate notified = Time.today().minusMonths(1);
        CaseJourney file = Takeover.asked(Time.today().minusMonths(6), Takeover.finding(17, "MINOR", notified));
        link(file, "transfer_file_request");
        Takeover.filed(file);
        task(
                file,
                "cycle_check_transfer",
                "decider",
                Map.of("answer", "EVALUATE", "evaluator", AUDITOR, "reasons", "Moyens du site"));
        Map<String, Object> result = Map.of(
                "heldOn", Time.today().toString(), "means", "REMOTE", "conclusions", "Moyens vus", "favourable", true);
        task(file, "cycle_evaluate_transfer", AUDITOR, result);
        look(file, "cycle_check_transfer", "decider");
    }

    @Test
    void everyPageOfARenewalAndOfAFileThatGoesBackIsReadable() {
        CaseJourney file = Stages.finalReport();
        Map<String, Object> back =
                Map.of("passed", false, "comments", List.of(Map.of("section", "PLAN_AND_DURATION", "text", "Durée ?")));
        task(file, "decision_review_file", "reviewer", back);
        task(file, "decision_complete_file", AUDITOR, Map.of("answer", "Voir l’annexe"));
        task(file, "decision_review_file", "reviewer", Stages.passed());
        task(file, "decision_decide", "decider", Map.of("decision", "GRANTED"));
        file.awaitEnd("CERTIFIED");
        Time.advanceTo(LocalDate.parse(file.read("/deadlines")
                .getString("find { it.rule == 'R3_12_RENEWAL_CONTACT' && it.state == 'RUNNING' }.windowStartOn")));
        link(file, "file_update_renewal");
        file.letsPass("BODY_FILE_UPDATE");
        for (String task : file.read("/tasks")
                .getList("findAll { it.kind == 'cycle_review_file_update' && it.state == 'OPEN' }.id", String.class)) {
            look("cycle_review_file_update", "administrator", "/tasks/" + task);
        }
    }

    private void contract(CaseJourney file) {
        task(file, "quote_check_application", "administrator", Map.of("result", "COMPLETE"));
        task(file, "quote_review_quote", "administrator", Map.of());
        link(file, "quote_sent");
        file.clientAnswers("quote_sent", Stages.acceptance(true));
    }

    private void preAudit(CaseJourney file) {
        String at = Time.today().plusDays(1) + "T10:00:00";
        task(file, "audit_book_pre_audit", "administrator", Map.of("at", at, "auditor", PRE_AUDITOR));
        int indicator = file.facts("audit_hold_pre_audit").getInt("rows[0].indicator.number");
        Time.advance(2);
        Map<String, Object> seen = Map.of("indicator", indicator, "seen", "Livret", "gap", "Pas de date");
        task(file, "audit_hold_pre_audit", PRE_AUDITOR, Map.of("heldAt", at, "observations", List.of(seen)));
    }

    private void audit(CaseJourney file) {
        task(file, "audit_assign_auditor", "administrator", Map.of("auditor", AUDITOR));
        look(file, "audit_propose_dates", AUDITOR);
        Stages.proposeDate(file);
        link(file, "date_proposal");
        Stages.chooseDate(file);
        look(file, "audit_prepare_plan", AUDITOR);
        Stages.sendPlan(file);
        look(file, "audit_hold_audit", AUDITOR);
        Stages.holdAudit(file, "MINOR", "MAJOR");
        look(file, "audit_write_report", AUDITOR);
        Stages.writeReport(file);
        link(file, "provisional_report");
        Stages.agreeWithReport(file);
    }

    private void corrections(CaseJourney file) {
        link(file, "action_plan_requested");
        process(file, "Plan d’actions reçu");
        file.clientAnswers("action_plan_requested", Stages.actionPlan(file, "action_plan_requested"));
        List<String> both = List.of("NC-1", "NC-2");
        task(file, "finding_review_action_plan", AUDITOR, Stages.lines(both, Map.of("verdict", "ACCEPT")));
        link(file, "evidence_requested");
        List<String> majors = file.clientSees("evidence_requested").getList("facts.lines.finding.number");
        Map<String, Object> evidence = Map.of(
                "description", "Procédure en ligne", "effectiveOn", Time.today().toString());
        file.clientAnswers("evidence_requested", Stages.lines(majors, evidence));
        task(file, "finding_verify_corrections", AUDITOR, Stages.lines(majors, Map.of("verified", true)));
    }

    /** Looks at a task and completes it. */
    private void task(CaseJourney file, String kind, String user, Map<String, Object> payload) {
        look(file, kind, user);
        file.completes(kind, user, payload);
    }

    private void look(CaseJourney file, String kind, String user) {
        look(kind, user, "/tasks/" + file.awaitTask(kind).id());
    }

    private void look(String name, String user, String path) {
        for (Browser browser : List.of(wide, phone)) {
            browser.openAs(user, path);
            browser.assertReadable("task-" + name);
        }
    }

    /** Looks at the process tab and where it says the case stands. */
    private void process(CaseJourney file, String stand) {
        look("process", "administrator", "/cases/" + file.number() + "/process");
        assertThat(wide.page().locator(".process-now").innerText()).contains(stand);
        assertThat(
                        (boolean)
                                phone.page()
                                        .evaluate(
                                                "(() => { const step = document.querySelector('.process-frame .is-CURRENT')"
                                                        + ".getBoundingClientRect(); return step.left >= 0 && step.right <= window.innerWidth; })()"))
                .as("the current step stands on the screen")
                .isTrue();
    }

    /** Looks at what a link shows, which needs no account. */
    private void link(CaseJourney file, String template) {
        String token = file.link(template);
        for (Browser browser : List.of(wide, phone)) {
            browser.open("/p/" + token);
            browser.assertReadable("link-" + template);
        }
    }
}
