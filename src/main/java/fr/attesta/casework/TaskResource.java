package fr.attesta.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.attesta.identity.Role;
import fr.attesta.inbox.Inbox;
import fr.attesta.inbox.TaskKinds;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.WorkOnTask;
import fr.attesta.inbox.list.TaskList;
import fr.attesta.inbox.list.TaskPage;
import fr.attesta.inbox.list.Viewers;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.inbox.list.query.TaskScope;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.PayloadReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Human tasks by API. */
@Path("/api/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
class TaskResource {

    private final Inbox inbox;
    private final TaskList tasks;
    private final Viewers viewers;
    private final WorkOnTask work;
    private final TaskKinds kinds;
    private final PayloadReader payloads;

    TaskResource(
            Inbox inbox, TaskList tasks, Viewers viewers, WorkOnTask work, TaskKinds kinds, PayloadReader payloads) {
        this.inbox = inbox;
        this.tasks = tasks;
        this.viewers = viewers;
        this.work = work;
        this.kinds = kinds;
        this.payloads = payloads;
    }

    @GET
    @Operation(
            summary =
                    "Open tasks: mine, my groups' or, for administrators and quality, all; the nearest due date first,"
                            + " fifty a page; filtered by q, kind, stage, due, followup, priority, category, department"
                            + " and auditor like the page. The header X-Total-Count counts them up to 1000, and"
                            + " X-Total-Count-Exact tells whether there are no more")
    public Response list(@QueryParam("scope") @DefaultValue("mine") String scope, @Context UriInfo address) {
        requireScope(scope);
        TaskPage page = tasks.find(TaskQuery.of(address.getQueryParameters()::getFirst), viewers.current());
        return Response.ok(page.tasks())
                .header("X-Total-Count", page.total().value())
                .header("X-Total-Count-Exact", !page.total().more())
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One task")
    public TaskView get(@PathParam("id") String id) {
        return inbox.find(idOf(id));
    }

    @GET
    @Path("{id}/form")
    @Operation(summary = "The facts that the page of the task shows")
    public Object form(@PathParam("id") String id) {
        return inbox.formOf(idOf(id));
    }

    @POST
    @Path("{id}/claim")
    @Operation(summary = "Takes a free task of one of your roles")
    public TaskView claim(@PathParam("id") String id) {
        return work.claim(idOf(id));
    }

    @POST
    @Path("{id}/release")
    @Operation(summary = "Gives a task back to its group")
    public TaskView release(@PathParam("id") String id) {
        return work.release(idOf(id));
    }

    @POST
    @Path("{id}/complete")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Completes a task with the payload of its kind")
    public TaskView complete(@PathParam("id") String id, String body) throws JsonProcessingException {
        TaskView task = inbox.find(idOf(id));
        return work.complete(
                task.id(), payloads.read(body, kinds.of(task.kind()).payload()));
    }

    private static void requireScope(String scope) {
        if (Arrays.stream(TaskScope.values())
                .noneMatch(known -> known.name().toLowerCase(Locale.ROOT).equals(scope))) {
            throw new RefusedException(Refusal.invalid("scope", "json_one_of", "mine, groups, all"));
        }
    }

    /** Anything that is not an id is the id of no task. */
    private static UUID idOf(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.notFound("task.unknown"));
        }
    }
}
