package fr.attesta.casework;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casework.folder.SeenDocuments;
import fr.attesta.casework.inbox.ShowTaskDesk;
import fr.attesta.casework.inbox.TaskDesk;
import fr.attesta.document.DocumentView;
import fr.attesta.identity.Role;
import fr.attesta.inbox.Inbox;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskKinds;
import fr.attesta.inbox.TaskState;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.WorkOnTask;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.inbox.work.WhyNot;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import fr.attesta.workflow.zeebe.EngineHealth;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The page of a task: its form beside the case; completing it leads to the next task of the same case. */
@Path("/tasks/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class TaskPages {

    private static final int UNPROCESSABLE = 422;

    /** As many as a card holds; the case has them all. */
    private static final int DOCUMENTS = 8;

    private final Inbox inbox;
    private final WorkOnTask work;
    private final TaskKinds kinds;
    private final Cases cases;
    private final SeenDocuments documents;
    private final ShowTaskDesk desk;
    private final WhyNot whyNot;
    private final EngineHealth engine;
    private final FormBinder binder;
    private final Htmx htmx;
    private final Engine templates;

    TaskPages(
            Inbox inbox,
            WorkOnTask work,
            TaskKinds kinds,
            Cases cases,
            SeenDocuments documents,
            ShowTaskDesk desk,
            WhyNot whyNot,
            EngineHealth engine,
            FormBinder binder,
            Htmx htmx,
            Engine templates) {
        this.inbox = inbox;
        this.work = work;
        this.kinds = kinds;
        this.cases = cases;
        this.documents = documents;
        this.desk = desk;
        this.whyNot = whyNot;
        this.engine = engine;
        this.binder = binder;
        this.htmx = htmx;
        this.templates = templates;
    }

    /**
     * What the page shows.
     *
     * @param documents the newest of the case that the person may see
     * @param content the rendered inner part of the kind's own template; empty when there is nothing to do and nothing was typed
     * @param list parameters of the inbox that the task was opened from, which the page leads back to
     */
    public record Page(
            TaskView task,
            CaseView file,
            List<DocumentView> documents,
            Form form,
            String content,
            boolean open,
            String list,
            TaskDesk desk) {

        /** The list that the task was opened from, as a parameter of another address. */
        public String from() {
            return URLEncoder.encode(list, StandardCharsets.UTF_8);
        }

        /** Whether something was typed that can no longer be sent. */
        public boolean typedInVain() {
            return form.isRefused() && !desk.mine();
        }

        /** Why this task, and what ends it. */
        public String helpKey() {
            return "task_" + task.kind() + "_help";
        }
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {

        private Templates() {}

        static native TemplateInstance task(Page page);
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("inbox") @DefaultValue("") String list) {
        Form form = inbox.suggestionFor(id).map(binder::show).orElseGet(Form::empty);
        return page(inbox.find(id), form, list);
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response complete(
            @PathParam("id") UUID id,
            @QueryParam("inbox") @DefaultValue("") String list,
            MultivaluedMap<String, String> fields) {
        TaskView task = inbox.find(id);
        fields.remove("csrf");
        return complete(task, kinds.of(task.kind()), fields, list);
    }

    private <P extends Record> Response complete(
            TaskView task, TaskKind<P> kind, MultivaluedMap<String, String> fields, String list) {
        Bound<P> bound = binder.bind(fields, kind.payload());
        if (!bound.accepted()) {
            boolean open = task.state() == TaskState.OPEN;
            return refused(task, open ? bound.form() : bound.form().with(List.of(whyNot.closed(task))), list);
        }
        try {
            work.complete(task.id(), Objects.requireNonNull(bound.value()));
        } catch (RefusedException refused) {
            return refused(inbox.find(task.id()), bound.form().with(refused.refusals()), list);
        }
        String back = TaskQuery.parse(list).address();
        if (engine.reachableSince().isEmpty()) {
            return htmx.seeOther("/inbox?" + back, Flash.warning("task_completed_waiting"));
        }
        Optional<TaskView> next = inbox.next(task.caseId());
        return next.map(found -> htmx.seeOther(
                        "/tasks/" + found.id() + "?inbox=" + URLEncoder.encode(back, StandardCharsets.UTF_8),
                        Flash.success("task_completed_next")))
                .orElseGet(() -> htmx.seeOther("/inbox?" + back, Flash.success("task_completed")));
    }

    /** The form comes back as it was typed, with every reason, also when the task is open no more or has gone to another. */
    private Response refused(TaskView task, Form form, String list) {
        return Response.status(UNPROCESSABLE)
                .entity(page(task, form, list).render())
                .build();
    }

    private TemplateInstance page(TaskView task, Form form, String list) {
        boolean open = task.state() == TaskState.OPEN;
        TaskDesk around = desk.of(task);
        return Templates.task(new Page(
                task,
                cases.get(task.caseId()),
                documents.newestOfCase(task.caseId(), DOCUMENTS),
                form,
                open || form.isRefused() ? content(task, form) : "",
                open,
                TaskQuery.parse(list).address(),
                around));
    }

    private String content(TaskView task, Form form) {
        Template inner = Objects.requireNonNull(templates.getTemplate("tasks/" + task.kind()), task.kind());
        return inner.data("task", task)
                .data("facts", inbox.formOf(task.id()))
                .data("form", form)
                .render();
    }
}
