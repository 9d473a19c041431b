package fr.attesta.journey;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Brings a case to the stage where a test begins, on the shortest way. */
public final class Stages {

    public static final String AUDITOR = "auditor1";

    static final List<String> SECTIONS = List.of(
            "ACTIVITY_DECLARATION",
            "SIREN_ACTIVE",
            "PLAN_AND_DURATION",
            "REPORT_CONSISTENT",
            "FINDINGS_JUSTIFIED",
            "ACTION_PLAN_ACCEPTED",
            "MAJORS_VERIFIED");

    private Stages() {}

    public static CaseJourney quoteSent() {
        CaseJourney file = CaseJourney.apply();
        sendQuote(file);
        return file;
    }

    /** A certificate for these categories, without any finding. */
    static CaseJourney certifiedFor(String... categories) {
        CaseJourney file = CaseJourney.applyWith(form -> form.put("categories", List.of(categories)));
        sendQuote(file);
        file.clientAnswers("quote_sent", acceptance(false));
        audit(file);
        Cycle.decide(file, "GRANTED");
        return file.awaitEnd("CERTIFIED");
    }

    public static void sendQuote(CaseJourney file) {
        file.completes("quote_check_application", "administrator", Map.of("result", "COMPLETE"));
        file.completes("quote_review_quote", "administrator", Map.of());
        file.awaitMail("quote_sent");
    }

    public static Map<String, Object> acceptance(boolean preAudit) {
        return Map.of(
                "answer", "ACCEPT",
                "name", "Jeanne Martin",
                "function", "Directrice",
                "sworn", true,
                "preAudit", preAudit);
    }

    public static CaseJourney contractSigned() {
        return quoteSent().clientAnswers("quote_sent", acceptance(false));
    }

    public static CaseJourney auditorAssigned() {
        CaseJourney file = contractSigned();
        file.completes("audit_assign_auditor", "administrator", Map.of("auditor", AUDITOR));
        file.awaitTask("audit_propose_dates");
        return file;
    }

    public static CaseJourney datesProposed() {
        CaseJourney file = auditorAssigned();
        proposeDate(file);
        return file;
    }

    /** Proposes the first possible day; for a surveillance, of its window. */
    public static void proposeDate(CaseJourney file) {
        int before = count(file, "date_proposal");
        file.completes("audit_propose_dates", AUDITOR, proposal(file));
        file.awaitMails("date_proposal", before + 1);
    }

    /** The first possible day. */
    static Map<String, Object> proposal(CaseJourney file) {
        String windowFrom = file.facts("audit_propose_dates").getString("windowFrom");
        LocalDate tomorrow = Time.today().plusDays(1);
        LocalDate first = windowFrom == null || LocalDate.parse(windowFrom).isBefore(tomorrow)
                ? tomorrow
                : LocalDate.parse(windowFrom);
        return Map.of("dates", List.of(Time.workingDay(first).toString()));
    }

    static int count(CaseJourney file, String template) {
        return (int) file.mails().stream().filter(template::equals).count();
    }

    /** The organisation takes the first of the proposed dates. */
    public static void chooseDate(CaseJourney file) {
        String date = file.clientSees("date_proposal").getString("facts.choices[0].start");
        file.clientAnswers("date_proposal", Map.of("date", date));
        file.awaitTask("audit_prepare_plan");
    }

    public static CaseJourney dateChosen() {
        CaseJourney file = datesProposed();
        chooseDate(file);
        return file;
    }

    public static void sendPlan(CaseJourney file) {
        file.completes("audit_prepare_plan", AUDITOR, plan(file.facts("audit_prepare_plan")));
        file.awaitTask("audit_hold_audit");
    }

    static Map<String, Object> plan(JsonPath facts) {
        List<Map<String, Object>> agenda = IntStream.rangeClosed(1, facts.getInt("audit.duration"))
                .mapToObj(halfDay -> Map.<String, Object>of("halfDay", halfDay, "topic", "Critères " + halfDay))
                .toList();
        return Map.of("startsAt", "09:00", "place", "Siège", "agenda", agenda, "indicatorsConfirmed", true);
    }

    public static CaseJourney auditPlanned() {
        CaseJourney file = dateChosen();
        sendPlan(file);
        return file;
    }

    public static CaseJourney auditHeld(String... findings) {
        CaseJourney file = auditPlanned();
        holdAudit(file, findings);
        return file;
    }

    /** Lets the agreed days go by and enters the audit as planned. */
    public static void holdAudit(CaseJourney file, String... findings) {
        JsonPath facts = file.facts("audit_hold_audit");
        Time.advanceTo(days(facts).getLast().plusDays(1));
        file.completes("audit_hold_audit", AUDITOR, heldAudit(facts, findings));
        file.awaitTask("audit_write_report");
    }

    /** The agreed days: working days from the chosen one on, with two half-days each. */
    private static List<LocalDate> days(JsonPath facts) {
        int halfDays = facts.getInt("audit.duration");
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = LocalDate.parse(facts.getString("audit.startsOn"));
        for (int left = halfDays; left > 0; left -= 2) {
            days.add(Time.workingDay(day));
            day = days.getLast().plusDays(1);
        }
        return days;
    }

    /** The audit as planned; each finding is a gravity, and takes the next indicator that allows a minor one. */
    static Map<String, Object> heldAudit(JsonPath facts, String... findings) {
        List<LocalDate> days = days(facts);
        List<Integer> indicators =
                facts.getList("rows.indicator.findAll { it.examined && it.minorAllowed }.number", Integer.class);
        List<Map<String, Object>> lines = IntStream.range(0, findings.length)
                .mapToObj(i -> Map.<String, Object>of(
                        "indicator",
                        indicators.get(i),
                        "result",
                        findings[i],
                        "statement",
                        "Constat sur l’indicateur " + indicators.get(i)))
                .toList();
        return Map.of(
                "openedAt",
                days.getFirst() + "T09:00:00",
                "closedAt",
                days.getLast() + "T17:30:00",
                "halfDaysHeld",
                facts.getInt("audit.duration"),
                "lines",
                lines,
                "allOtherConform",
                true);
    }

    public static CaseJourney provisionalReport(String... findings) {
        CaseJourney file = auditHeld(findings);
        writeReport(file);
        return file;
    }

    public static void writeReport(CaseJourney file) {
        file.completes("audit_write_report", AUDITOR, Map.of("summary", "L’organisme maîtrise ses processus."));
        file.awaitMail("provisional_report");
    }

    /** Contests the first finding of the provisional report; returns its indicator. */
    static int contest(CaseJourney file) {
        int indicator = file.clientSees("provisional_report").getInt("facts.findings[0].line.indicator");
        file.clientAnswers(
                "provisional_report",
                Map.of(
                        "agreed",
                        false,
                        "contestations",
                        List.of(Map.of("indicator", indicator, "arguments", "La preuve était dans le livret"))));
        return indicator;
    }

    public static void agreeWithReport(CaseJourney file) {
        file.clientAnswers("provisional_report", Map.of("agreed", true));
        file.awaitMail("final_report");
    }

    public static CaseJourney finalReport(String... findings) {
        CaseJourney file = provisionalReport(findings);
        agreeWithReport(file);
        return file;
    }

    /** From the choice of the auditor to the final report, the same in every kind of audit. */
    static void audit(CaseJourney file, String... findings) {
        file.completes("audit_assign_auditor", "administrator", Map.of("auditor", AUDITOR));
        proposeDate(file);
        chooseDate(file);
        sendPlan(file);
        holdAudit(file, findings);
        int reports = count(file, "provisional_report");
        int finals = count(file, "final_report");
        file.completes("audit_write_report", AUDITOR, Map.of("summary", "L’organisme maîtrise ses processus."));
        file.awaitMails("provisional_report", reports + 1);
        file.clientAnswers("provisional_report", Map.of("agreed", true));
        file.awaitMails("final_report", finals + 1);
    }

    /** Answers every awaited non-conformity; done today. */
    public static Map<String, Object> actionPlan(CaseJourney file, String template) {
        List<String> numbers = file.clientSees(template).getList("facts.lines.finding.number");
        return lines(
                numbers,
                Map.of(
                        "cause", "Procédure absente",
                        "correction", "Procédure écrite",
                        "correctiveAction", "Revue annuelle",
                        "responsible", "Jeanne Martin",
                        "doneOn", Time.today().toString()));
    }

    /** The plan is answered with what is asked, and accepted. */
    static void acceptPlan(CaseJourney file, int round) {
        file.awaitMails("action_plan_requested", round);
        Map<String, Object> plan = actionPlan(file, "action_plan_requested");
        file.clientAnswers("action_plan_requested", plan);
        List<String> numbers = file.facts("finding_review_action_plan").getList("lines.finding.number");
        file.completes("finding_review_action_plan", AUDITOR, lines(numbers, Map.of("verdict", "ACCEPT")));
    }

    /** The same answer to each numbered line. */
    public static Map<String, Object> lines(List<String> numbers, Map<String, Object> answer) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String number : numbers) {
            Map<String, Object> line = new LinkedHashMap<>(answer);
            line.put("number", number);
            lines.add(line);
        }
        return Map.of("lines", lines);
    }

    public static Map<String, Object> passed() {
        return Map.of("confirmed", SECTIONS, "passed", true);
    }

    /** Sends the link to the progress page from the page of the case; returns its token. */
    static String progressLink(CaseJourney file) {
        int before = count(file, "progress_link");
        String place = "/cases/" + file.number() + "/progress";
        PageForm.posts("administrator", place, place + "/send", Map.of()).then().statusCode(303);
        file.awaitMails("progress_link", before + 1);
        return file.link("progress_link");
    }

    /** Brings a case without findings before the decider. */
    public static CaseJourney fileReviewed() {
        CaseJourney file = finalReport();
        file.completes("decision_review_file", "reviewer", passed());
        file.awaitTask("decision_decide");
        return file;
    }

    public static CaseJourney certified() {
        CaseJourney file = fileReviewed();
        file.completes("decision_decide", "decider", Map.of("decision", "GRANTED"));
        return file.awaitEnd("CERTIFIED");
    }
}
