package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Process pre-audit")
class PreAuditProcessTest {

    @Test
    void anAppointmentIsConfirmedHeldAndReported() {
        CaseJourney file = ordered();
        String at = Time.today().plusDays(1) + "T10:00:00";
        file.completes("audit_book_pre_audit", "administrator", Map.of("at", at, "auditor", "auditor2"));
        file.awaitMail("pre_audit_booked").awaitStage("PRE_AUDIT");
        assertThat(file.awaitTask("audit_hold_pre_audit").dueOn())
                .isEqualTo(Time.today().plusDays(1).toString());
        int indicator = file.facts("audit_hold_pre_audit").getInt("rows[0].indicator.number");
        List<String> deadlines = file.read("/deadlines").getList("rule");

        Time.advance(2);
        file.completes(
                "audit_hold_pre_audit",
                "auditor2",
                Map.of(
                        "heldAt",
                        at,
                        "observations",
                        List.of(Map.of("indicator", indicator, "seen", "Livret", "gap", "Pas de date"))));

        file.awaitMail("gap_report");
        assertThat(file.invoiced()).containsExactly("PRE_AUDIT");
        file.awaitTask("audit_assign_auditor");
        assertThat(file.read("/deadlines").getList("rule")).isEqualTo(deadlines);
        assertThat(Database.count("select count(*) from non_conformity where case_id = '" + file.id() + "'"))
                .isZero();
        assertThat(page("auditor2", file)).contains("rapport-preaudit");
        assertThat(page("reviewer", file)).doesNotContain("rapport-preaudit");
        assertThat(page("decider", file)).doesNotContain("rapport-preaudit");
    }

    @Test
    void whoLedThePreAuditAuditsOnlyWithAWrittenJustification() {
        CaseJourney file = ordered();
        String at = Time.today().plusDays(1) + "T10:00:00";
        file.completes("audit_book_pre_audit", "administrator", Map.of("at", at, "auditor", "auditor2"));
        int indicator = file.facts("audit_hold_pre_audit").getInt("rows[0].indicator.number");
        Time.advance(2);
        file.completes(
                "audit_hold_pre_audit",
                "auditor2",
                Map.of("heldAt", at, "observations", List.of(Map.of("indicator", indicator, "seen", "Livret"))));

        file.tries("audit_assign_auditor", "administrator", Map.of("auditor", "auditor2"))
                .statusCode(422);
        file.completes(
                "audit_assign_auditor",
                "administrator",
                Map.of("auditor", "auditor2", "impartialityJustification", "Seul auditeur compétent"));

        file.awaitTask("audit_propose_dates");
    }

    @Test
    void aCancelledPreAuditLeadsStraightToTheAudit() {
        CaseJourney file = ordered();

        file.completes("audit_book_pre_audit", "administrator", Map.of("cancelledReason", "Le client n’en veut plus"));

        file.awaitTask("audit_assign_auditor");
        assertThat(file.mails()).contains("pre_audit_cancelled").doesNotContain("pre_audit_booked");
    }

    private static String page(String account, CaseJourney file) {
        return Api.as(account)
                .accept("text/html")
                .get("/cases/" + file.number())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** The quote offers the pre-audit, and the organisation takes it. */
    private static CaseJourney ordered() {
        CaseJourney file = CaseJourney.applyWith(form -> form.put("preAudit", true));
        Stages.sendQuote(file);
        file.clientAnswers("quote_sent", Stages.acceptance(true));
        file.awaitTask("audit_book_pre_audit");
        return file;
    }
}
