package fr.attesta.casework;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.inbox.Inbox;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.WorkOnTask;
import fr.attesta.inbox.phone.PhoneCallView;
import fr.attesta.inbox.phone.PhoneCalls;
import fr.attesta.provider.Contact;
import fr.attesta.provider.Providers;
import fr.attesta.web.Htmx;
import fr.attesta.workflow.zeebe.EngineHealth;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

/** The first page of everybody who works here: what is mine, what my groups may take. */
@Path("/inbox")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class InboxPages {

    private static final int SOON_DAYS = 7;

    private final Inbox inbox;
    private final WorkOnTask work;
    private final PhoneCalls calls;
    private final Cases cases;
    private final Providers providers;
    private final EngineHealth engine;
    private final CurrentUser user;
    private final Htmx htmx;
    private final Clock clock;

    InboxPages(
            Inbox inbox,
            WorkOnTask work,
            PhoneCalls calls,
            Cases cases,
            Providers providers,
            EngineHealth engine,
            CurrentUser user,
            Htmx htmx,
            Clock clock) {
        this.inbox = inbox;
        this.work = work;
        this.calls = calls;
        this.cases = cases;
        this.providers = providers;
        this.engine = engine;
        this.user = user;
        this.htmx = htmx;
        this.clock = clock;
    }

    /** What the page shows. */
    public record Page(
            String scope,
            String query,
            List<Row> rows,
            int mine,
            int groups,
            boolean seesAll,
            boolean engineReachable,
            long waitingDecisions,
            List<Call> calls) {}

    /** A contact to call, with the case and the number to dial. */
    public record Call(PhoneCallView call, CaseView file, Contact contact) {}

    /**
     * One task in the list.
     *
     * @param urgency overdue, soon or later; empty without a due date
     * @param action what the person may do with it from the list: claim, release or nothing
     */
    public record Row(TaskView task, String urgency, String action) {}

    @CheckedTemplate(basePath = "casework")
    static class Templates {

        private Templates() {}

        static native TemplateInstance inbox(Page page);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("scope") @DefaultValue("mine") String scope, @QueryParam("q") @DefaultValue("") String query) {
        Inbox.Scope chosen = Arrays.stream(Inbox.Scope.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(scope))
                .findFirst()
                .orElse(Inbox.Scope.MINE);
        List<Row> rows = inbox.list(chosen).stream()
                .filter(matching(query))
                .map(task -> new Row(task, urgencyOf(task), actionOn(task)))
                .toList();
        return Templates.inbox(new Page(
                chosen.name().toLowerCase(Locale.ROOT),
                query,
                rows,
                inbox.list(Inbox.Scope.MINE).size(),
                inbox.list(Inbox.Scope.GROUPS).size(),
                inbox.seesAll(),
                engine.reachableSince().isPresent(),
                engine.waitingDecisions(),
                inbox.seesAll() ? calls() : List.of()));
    }

    private List<Call> calls() {
        return calls.open().stream()
                .map(call -> {
                    CaseView file = cases.get(call.caseId());
                    return new Call(call, file, providers.get(file.providerId()).contact());
                })
                .toList();
    }

    @POST
    @Path("{id}/claim")
    public Response claim(@PathParam("id") UUID id) {
        work.claim(id);
        return htmx.seeOther("/tasks/" + id);
    }

    @POST
    @Path("{id}/release")
    public Response release(@PathParam("id") UUID id) {
        work.release(id);
        return htmx.seeOther("/inbox?scope=groups");
    }

    /** By organisation, case number or SIREN, however it is spaced. */
    private static Predicate<TaskView> matching(String query) {
        String wanted = query.strip().toLowerCase(Locale.ROOT);
        String digits = wanted.replace(" ", "");
        return task -> wanted.isEmpty()
                || task.providerName().toLowerCase(Locale.ROOT).contains(wanted)
                || task.caseNumber().toLowerCase(Locale.ROOT).contains(wanted)
                || task.siren().startsWith(digits);
    }

    private String actionOn(TaskView task) {
        if (task.assignee() == null) {
            return Role.ofId(task.candidateRole()).filter(user::is).isPresent() ? "claim" : "";
        }
        return task.assignee().equals(user.name()) ? "release" : "";
    }

    private String urgencyOf(TaskView task) {
        LocalDate due = task.dueOn();
        if (due == null) {
            return "";
        }
        LocalDate today = LocalDate.now(clock);
        if (due.isBefore(today)) {
            return "overdue";
        }
        return due.isAfter(today.plusDays(SOON_DAYS)) ? "later" : "soon";
    }
}
