package fr.attesta.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.attesta.deadline.step.StepPlan;
import fr.attesta.deadline.step.StepPlans;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.pollinterval.IterativePollInterval;

/**
 * One certification case as the people around it live it: staff complete tasks, the organisation answers by the links of
 * its mails, days go by. Everything goes through the API; waiting ends when the thing waited for is there.
 */
public final class CaseJourney {

    /** The tabs of its page, by the words of their addresses. */
    public static final List<String> TABS = List.of(
            "tasks",
            "timeline",
            "deadlines",
            "organisation",
            "audit",
            "findings",
            "documents",
            "mails",
            "comments",
            "journal");

    static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final Duration LONGEST_GLANCE = Duration.ofMillis(100);
    private static final Person STAFF = new Person("administrator");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINK = Pattern.compile("/p/([\\w-]+)");

    private final Organisation organisation;
    private final String number;
    private final String id;

    private CaseJourney(Organisation organisation, Response opened) {
        this.organisation = organisation;
        this.number = opened.path("number");
        this.id = opened.path("id");
    }

    /** A case that was opened elsewhere, on the public form. */
    public static CaseJourney of(Organisation organisation, String number) {
        return new CaseJourney(organisation, Api.as("administrator").get("/api/cases/" + number));
    }

    /** A human task as the API shows it. */
    public record TaskLine(String id, String kind, String state, String assignee, String candidateRole, String dueOn) {}

    public static CaseJourney apply() {
        return applyWith(form -> {});
    }

    /** Applies with a form that differs from the complete one. */
    public static CaseJourney applyWith(Consumer<Map<String, Object>> change) {
        Organisation organisation = Organisation.fresh();
        Map<String, Object> form = organisation.application();
        change.accept(form);
        Response opened = Api.as("administrator").body(form).post("/api/applications");
        opened.then().statusCode(201);
        return new CaseJourney(organisation, opened);
    }

    public String number() {
        return number;
    }

    public String id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    // -- what the API says

    public JsonPath read(String part) {
        return Api.as("administrator")
                .get("/api/cases/" + number + part)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The same for what is asked again and again. */
    private JsonNode rows(String part) {
        try {
            return JSON.readTree(STAFF.get("/api/cases/" + number + part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One detail of the journal's entries of this code, newest first. */
    private List<String> details(String code, String name) {
        return stream(rows("/journal"))
                .filter(row -> code.equals(text(row, "code")))
                .map(row -> text(row.path("details"), name))
                .toList();
    }

    public String stage() {
        return text(rows(""), "stage");
    }

    public List<TaskLine> tasks() {
        return stream(rows("/tasks"))
                .map(row -> new TaskLine(
                        text(row, "id"),
                        text(row, "kind"),
                        text(row, "state"),
                        text(row, "assignee"),
                        text(row, "candidateRole"),
                        text(row, "dueOn")))
                .toList();
    }

    public List<String> openTasks() {
        return tasks().stream()
                .filter(task -> task.state().equals("OPEN"))
                .map(TaskLine::kind)
                .toList();
    }

    /** Templates of the mails of this case, oldest first. */
    public List<String> mails() {
        return stream(rows("/mails")).map(row -> text(row, "template")).toList();
    }

    /** The text of the newest mail of this template. */
    public String mailText(String template) {
        until("a mail " + template, () -> mails().contains(template));
        return stream(rows("/mails"))
                .filter(row -> template.equals(text(row, "template")))
                .map(row -> text(row, "text"))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    /** Codes of the journal, newest first. */
    public List<String> journal() {
        return stream(rows("/journal")).map(row -> text(row, "code")).toList();
    }

    public String certificateNumber() {
        return details("certificate.issued", "number").getFirst();
    }

    /** When a deadline of this rule ends that still runs. */
    public LocalDate due(String rule) {
        return runningDeadline(rule)
                .orElseThrow(() -> new AssertionError("No " + rule + " runs in " + this + ":\n" + describe()));
    }

    public Optional<LocalDate> runningDeadline(String rule) {
        return stream(rows("/deadlines"))
                .filter(row -> rule.equals(text(row, "rule")) && "RUNNING".equals(text(row, "state")))
                .map(row -> LocalDate.parse(text(row, "dueOn")))
                .findFirst();
    }

    /** The services of the case that the body may invoice today. */
    List<String> invoiced() {
        return Api.as("administrator")
                .get("/api/invoice-lines?from=" + Time.today().minusDays(30) + "&to=" + Time.today())
                .jsonPath()
                .getList("findAll { it.caseNumber == '" + number + "' }.service", String.class);
    }

    // -- what staff do

    public TaskLine awaitTask(String kind) {
        until("an open task " + kind, () -> open(kind).isPresent());
        return open(kind).orElseThrow();
    }

    private Optional<TaskLine> open(String kind) {
        return tasks().stream()
                .filter(task -> task.kind().equals(kind) && task.state().equals("OPEN"))
                .findFirst();
    }

    /** The facts that the page of a task shows. */
    public JsonPath facts(String kind) {
        TaskLine task = awaitTask(kind);
        return Api.as("administrator")
                .get("/api/tasks/" + task.id() + "/form")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Waits for the task, claims it where necessary, and completes it. */
    public CaseJourney completes(String kind, String user, Object payload) {
        tries(kind, user, payload).statusCode(200);
        return this;
    }

    /** The same with an answer that the test looks at. */
    public ValidatableResponse tries(String kind, String user, Object payload) {
        TaskLine task = awaitTask(kind);
        if (!user.equals(task.assignee())) {
            Response claimed = Api.as(user).post("/api/tasks/" + task.id() + "/claim");
            if (claimed.statusCode() != 200) {
                return claimed.then();
            }
        }
        return Api.as(user)
                .body(payload)
                .post("/api/tasks/" + task.id() + "/complete")
                .then();
    }

    // -- what the organisation does

    /** The token in the newest mail of this template. */
    public String link(String template) {
        String text = mailText(template);
        Matcher found = LINK.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No link in " + text);
        }
        return found.group(1);
    }

    /** Answers by the link of the newest mail of this template. */
    public CaseJourney clientAnswers(String template, Object payload) {
        clientTries(template, payload).statusCode(200);
        return this;
    }

    public ValidatableResponse clientTries(String template, Object payload) {
        return Api.anonymous()
                .body(payload)
                .post("/api/links/" + link(template))
                .then();
    }

    /** What the page behind the newest link of this template shows. */
    public JsonPath clientSees(String template) {
        return Api.anonymous()
                .get("/api/links/" + link(template))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public CaseJourney withdraws() {
        Api.as("administrator")
                .body(Map.of("reason", "Projet abandonné"))
                .post("/api/cases/" + number + "/withdraw")
                .then()
                .statusCode(200);
        return this;
    }

    // -- what time brings

    /** Lets the days go by until the day on which the process goes on without what a deadline of this rule waits for. */
    public CaseJourney letsPass(String rule) {
        until("a deadline " + rule, () -> runningDeadline(rule).isPresent());
        Time.advanceTo(due(rule).plusDays(lastStep(rule)));
        return this;
    }

    private static int lastStep(String rule) {
        return new StepPlans()
                .of(rule).stream()
                        .filter(StepPlan::last)
                        .mapToInt(StepPlan::days)
                        .findFirst()
                        .orElse(1);
    }

    public CaseJourney awaitMail(String template) {
        until("a mail " + template, () -> mails().contains(template));
        return this;
    }

    public CaseJourney awaitMails(String template, int count) {
        until(
                count + " mails " + template,
                () -> mails().stream().filter(template::equals).count() >= count);
        return this;
    }

    public CaseJourney awaitStage(String stage) {
        until("stage " + stage, () -> stage().equals(stage));
        return this;
    }

    public CaseJourney awaitFact(String code) {
        until("journal entry " + code, () -> journal().contains(code));
        return this;
    }

    /** Waits until the case is closed and compares how it ended. */
    public CaseJourney awaitClosed(String outcome) {
        until("end " + outcome, () -> outcome.equals(text(rows(""), "outcome")));
        return this;
    }

    /** Waits until the process that runs has ended in this way. */
    public CaseJourney awaitEnd(String outcome) {
        until("end " + outcome, () -> ends().contains(outcome));
        return this;
    }

    private List<String> ends() {
        return details("process.ended", "outcome");
    }

    public CaseJourney until(String what, Callable<Boolean> condition) {
        try {
            await().atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(IterativePollInterval.iterative(CaseJourney::longer, GLANCE))
                    .until(condition);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("Waited in vain for " + what + " in " + this + ":\n" + describe(), e);
        }
        return this;
    }

    private static Duration longer(Duration glance) {
        Duration next = glance.multipliedBy(3).dividedBy(2);
        return next.compareTo(LONGEST_GLANCE) < 0 ? next : LONGEST_GLANCE;
    }

    /** Everything that helps to see why a case stands where it stands. */
    private String describe() {
        return "stage " + stage() + "\ntasks " + tasks() + "\nmails " + mails() + "\ndeadlines "
                + rows("/deadlines") + "\njournal "
                + journal() + "\nfailed steps "
                + Database.text(
                        "select string_agg(type || ': ' || error, '; ') from job_trouble where case_id = ?::uuid", id)
                + "\nunsent "
                + Database.text(
                        "select string_agg(name || ' ' || coalesce(last_error, ''), '; ') from outbox_message"
                                + " where sent_at is null and case_id = ?::uuid",
                        id);
    }

    @Override
    public String toString() {
        return number;
    }

    private static Stream<JsonNode> stream(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    private static String text(JsonNode row, String key) {
        return row.path(key).asText(null);
    }
}
