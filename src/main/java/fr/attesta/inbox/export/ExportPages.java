package fr.attesta.inbox.export;

import fr.attesta.identity.Role;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.web.Download;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;

/** Hands out the list that the address of the inbox describes; whoever may see it may take it along. */
@Path("/inbox/files")
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class ExportPages {

    private static final String CSV = "text/csv";

    private final ExportTasks export;
    private final Clock clock;

    ExportPages(ExportTasks export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    @GET
    @Path("tasks.csv")
    @Produces(CSV)
    public Response csv(@Context UriInfo address) {
        ExportedList list = list(address);
        StreamingOutput content = target -> TaskCsv.write(list, target);
        return Download.of(name("csv"), content).type(CSV + "; charset=utf-8").build();
    }

    @GET
    @Path("tasks.xlsx")
    @Produces(Download.XLSX)
    public Response workbook(@Context UriInfo address) {
        ExportedList list = list(address);
        StreamingOutput content = target -> TaskWorkbook.write(list, target);
        return Download.of(name("xlsx"), content).type(Download.XLSX).build();
    }

    private ExportedList list(UriInfo address) {
        return export.of(TaskQuery.of(address.getQueryParameters()::getFirst));
    }

    private String name(String type) {
        return "tasks-" + LocalDate.now(clock) + "." + type;
    }
}
