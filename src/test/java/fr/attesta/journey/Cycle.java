package fr.attesta.journey;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The steps that surveillances and renewals share. */
public final class Cycle {

    /** The six months in which the plans of minors are carried out. */
    static final String MINORS = "R3_8_MINOR_IMPLEMENTED";

    private Cycle() {}

    /** Certified with a minor whose plan was accepted. */
    static CaseJourney certifiedWithAMinor() {
        CaseJourney file = Stages.finalReport("MINOR");
        Stages.acceptPlan(file, 1);
        decide(file, "GRANTED");
        return file.awaitEnd("CERTIFIED");
    }

    /** Of all deadlines of this rule, in the order of their dates. */
    static List<String> stateOf(CaseJourney file, String rule) {
        return file.read("/deadlines").getList("findAll { it.rule == '" + rule + "' }.state", String.class);
    }

    static void startSurveillance(CaseJourney file) {
        Time.advanceTo(windowStart(file, "R3_9_SURVEILLANCE").minusDays(60));
        file.awaitMail("file_update_surveillance");
    }

    static void decide(CaseJourney file, String decision) {
        file.completes("decision_review_file", "reviewer", Stages.passed());
        file.completes("decision_decide", "decider", Map.of("decision", decision));
    }

    static LocalDate windowStart(CaseJourney file, String rule) {
        file.until(rule, () -> file.runningDeadline(rule).isPresent());
        return LocalDate.parse(file.read("/deadlines")
                .getString("find { it.rule == '" + rule + "' && it.state == 'RUNNING' }.windowStartOn"));
    }

    static JsonPath certificate(CaseJourney file) {
        return Api.anonymous()
                .get("/api/certificates/" + file.certificateNumber())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** What the organisation tells when its file is brought up to date. */
    public static Map<String, Object> news() {
        return Map.of(
                "headName",
                "Jeanne Martin",
                "turnover",
                130_000,
                "turnoverYear",
                Time.today().getYear() - 1);
    }

    /** The surveillance up to the audit, which finds these. */
    static void holdSurveillance(CaseJourney file, String... findings) {
        startSurveillance(file);
        file.clientAnswers("file_update_surveillance", news());
        file.completes("cycle_review_file_update", "administrator", Map.of());
        Stages.audit(file, findings);
    }

    /** A surveillance that finds nothing. */
    static void maintain(CaseJourney file) {
        holdSurveillance(file);
        decide(file, "MAINTAINED");
        file.awaitEnd("DECIDED");
    }

    /** The renewal up to its signed quote. */
    static void prepareRenewal(CaseJourney file) {
        Time.advanceTo(windowStart(file, "R3_12_RENEWAL_CONTACT"));
        file.clientAnswers("file_update_renewal", news());
        file.completes("cycle_review_file_update", "administrator", Map.of());
        file.completes("quote_review_quote", "administrator", Map.of());
        file.awaitMails("quote_sent", 2);
        file.clientAnswers("quote_sent", Stages.acceptance(false));
    }

    /** The renewal up to the granted certificate. */
    static void renew(CaseJourney file) {
        prepareRenewal(file);
        Stages.audit(file);
        decide(file, "GRANTED");
        file.awaitMails("certificate_issued", 2);
    }

    static Map<String, Object> because(String decision, String reasons) {
        return Map.of("decision", decision, "reasons", reasons);
    }
}
