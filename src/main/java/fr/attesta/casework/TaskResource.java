package fr.attesta.casework;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.attesta.identity.Role;
import fr.attesta.inbox.Inbox;
import fr.attesta.inbox.TaskKinds;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.WorkOnTask;
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
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Human tasks by API. */
@Path("/api/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
class TaskResource {

    private final Inbox inbox;
    private final WorkOnTask work;
    private final TaskKinds kinds;
    private final PayloadReader payloads;

    TaskResource(Inbox inbox, WorkOnTask work, TaskKinds kinds, PayloadReader payloads) {
        this.inbox = inbox;
        this.work = work;
        this.kinds = kinds;
        this.payloads = payloads;
    }

    @GET
    @Operation(
            summary =
                    "Open tasks: mine, my groups' or, for administrators and quality, all; the nearest due date first")
    public List<TaskView> list(@QueryParam("scope") @DefaultValue("mine") String scope) {
        return inbox.list(scopeOf(scope));
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

    private static Inbox.Scope scopeOf(String scope) {
        return Arrays.stream(Inbox.Scope.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(scope))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.invalid("scope", "json_one_of", "mine, groups, all")));
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
