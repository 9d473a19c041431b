package fr.attesta.admin;

import fr.attesta.calendar.PretendedTime;
import fr.attesta.casefile.Cases;
import fr.attesta.identity.Role;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import fr.attesta.workflow.JobTroubles;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How the installation is doing: its time, and the automatic steps that are in trouble. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.IS_ADMINISTRATOR)
@Blocking
class OperationsPages {

    private static final int LONGEST = 1830;

    private final TimeTravel travel;
    private final PretendedTime time;
    private final JobTroubles troubles;
    private final Cases cases;
    private final Htmx htmx;
    private final Clock clock;

    OperationsPages(TimeTravel travel, PretendedTime time, JobTroubles troubles, Cases cases, Htmx htmx, Clock clock) {
        this.travel = travel;
        this.time = time;
        this.troubles = troubles;
        this.cases = cases;
        this.htmx = htmx;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {

        private Templates() {}

        static native TemplateInstance operations(LocalDate today, boolean adjustable, List<Trouble> troubles);
    }

    /** A step in difficulty, and the number of the case that waits for it. */
    record Trouble(JobTroubles.Trouble step, String caseNumber) {}

    @GET
    public TemplateInstance show() {
        List<Trouble> shown = troubles.current().stream()
                .map(step -> new Trouble(step, cases.get(step.caseId()).number()))
                .toList();
        return Templates.operations(LocalDate.now(clock), time.adjustable(), shown);
    }

    @POST
    @Path("clock")
    public Response advance(@FormParam("days") @DefaultValue("0") int days) {
        if (days < 1 || days > LONGEST) {
            throw new RefusedException(Refusal.invalid("days", "clock.days"));
        }
        LocalDate today = travel.advance(days);
        return htmx.seeOther("/admin", Flash.success("clock_advanced", today));
    }
}
