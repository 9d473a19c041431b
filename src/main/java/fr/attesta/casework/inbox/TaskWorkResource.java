package fr.attesta.casework.inbox;

import fr.attesta.identity.Role;
import fr.attesta.inbox.AssignTasks;
import fr.attesta.inbox.PlanTask;
import fr.attesta.inbox.TaskView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What surrounds the work on human tasks, by API. */
@Path("/api/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
class TaskWorkResource {

    private final AssignTasks assign;
    private final PlanTask plan;

    TaskWorkResource(AssignTasks assign, PlanTask plan) {
        this.assign = assign;
        this.plan = plan;
    }

    /** How many tasks changed hands. */
    public record Assigned(int moved) {}

    @POST
    @Path("assignments")
    @Operation(summary = "Gives tasks to a member of staff, all of them or none; both people get a mail")
    public Assigned assign(@NotNull @Valid AssignTasks.Assignment assignment) {
        return new Assigned(assign.assign(assignment));
    }

    @POST
    @Path("{id}/plan")
    @Operation(summary = "Sets the follow-up date and the priority of a task")
    public TaskView plan(@PathParam("id") UUID id, @NotNull @Valid PlanTask.Plan wanted) {
        return plan.plan(id, wanted);
    }
}
