package fr.attesta.casework.inbox;

import fr.attesta.identity.Role;
import fr.attesta.inbox.AssignTasks;
import fr.attesta.inbox.PlanTask;
import fr.attesta.inbox.WorkOnTask;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import fr.attesta.web.form.FormBinder;
import fr.attesta.web.text.Messages;
import fr.attesta.web.text.RequestLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first page of everybody who works here: what is mine, what my groups may take. */
@Path("/inbox")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class InboxPages {

    private final ShowInbox inbox;
    private final WorkOnTask work;
    private final AssignTasks assign;
    private final PlanTask plan;
    private final FormBinder binder;
    private final Messages messages;
    private final RequestLanguage language;
    private final Htmx htmx;

    InboxPages(
            ShowInbox inbox,
            WorkOnTask work,
            AssignTasks assign,
            PlanTask plan,
            FormBinder binder,
            Messages messages,
            RequestLanguage language,
            Htmx htmx) {
        this.inbox = inbox;
        this.work = work;
        this.assign = assign;
        this.plan = plan;
        this.binder = binder;
        this.messages = messages;
        this.language = language;
        this.htmx = htmx;
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {

        private Templates() {}

        static native TemplateInstance inbox(InboxPage page);
    }

    @GET
    public TemplateInstance list(@Context UriInfo address) {
        return Templates.inbox(inbox.of(TaskQuery.of(address.getQueryParameters()::getFirst)));
    }

    /**
     * Whoever was too late reads on the list why.
     *
     * @param list the list that it was claimed from, which the page of the task leads back to
     */
    @POST
    @Path("{id}/claim")
    public Response claim(@PathParam("id") UUID id, @FormParam("inbox") @Nullable String list) {
        try {
            work.claim(id);
        } catch (RefusedException refused) {
            return htmx.seeOther("/inbox?" + address(list), Flash.warning("task_not_taken", sentences(refused)));
        }
        return htmx.seeOther(list == null ? "/tasks/" + id : task(id, list));
    }

    @POST
    @Path("{id}/release")
    public Response release(@PathParam("id") UUID id, @FormParam("inbox") @Nullable String list) {
        work.release(id);
        return htmx.seeOther("/inbox?" + address(list));
    }

    /** Gives what was ticked to a colleague. */
    @POST
    @Path("assign")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(MultivaluedMap<String, String> fields) {
        String list = taken(fields, "inbox");
        int moved =
                assign.assign(binder.bind(fields, AssignTasks.Assignment.class).orThrow());
        return htmx.seeOther("/inbox?" + TaskQuery.parse(list).address(), Flash.success("tasks_given", moved));
    }

    /** Gives one task to a colleague. */
    @POST
    @Path("{id}/assign")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assignOne(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        fields.putSingle("tasks", id.toString());
        return assign(fields);
    }

    @POST
    @Path("{id}/plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        String list = taken(fields, "inbox");
        plan.plan(id, binder.bind(fields, PlanTask.Plan.class).orThrow());
        return htmx.seeOther(task(id, list), Flash.success("task_planned"));
    }

    private static String address(@Nullable String list) {
        return list == null ? "scope=groups" : TaskQuery.parse(list).address();
    }

    private String sentences(RefusedException refused) {
        return refused.refusals().stream()
                .map(refusal -> messages.text(language.locale(), refusal))
                .collect(Collectors.joining(" "));
    }

    /** Takes out what belongs to the page and not to the form. */
    private static String taken(MultivaluedMap<String, String> fields, String name) {
        fields.remove("csrf");
        List<String> values = fields.remove(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    private static String task(UUID id, String list) {
        return "/tasks/" + id + "?inbox=" + URLEncoder.encode(list, StandardCharsets.UTF_8);
    }
}
