package fr.attesta.casework;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.WithdrawCase;
import fr.attesta.casefile.list.CaseList;
import fr.attesta.casefile.list.ListPage;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.MoveDeadline;
import fr.attesta.identity.Role;
import fr.attesta.inbox.Inbox;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Journal;
import fr.attesta.journal.JournalLine;
import fr.attesta.mail.MailLine;
import fr.attesta.mail.Mails;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Cases by API: what they are, what waits, what was sent and what happened. */
@Path("/api/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
class CaseResource {

    private final Cases cases;
    private final CaseList list;
    private final Inbox inbox;
    private final Mails mails;
    private final Deadlines deadlines;
    private final Journal journal;
    private final WithdrawCase withdrawCase;
    private final MoveDeadline moveDeadline;

    CaseResource(
            Cases cases,
            CaseList list,
            Inbox inbox,
            Mails mails,
            Deadlines deadlines,
            Journal journal,
            WithdrawCase withdrawCase,
            MoveDeadline moveDeadline) {
        this.cases = cases;
        this.list = list;
        this.inbox = inbox;
        this.mails = mails;
        this.deadlines = deadlines;
        this.journal = journal;
        this.withdrawCase = withdrawCase;
        this.moveDeadline = moveDeadline;
    }

    /** Why a case is withdrawn. */
    public record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}

    @GET
    @Operation(summary = "The cases that you may see, newest first, fifty a page; the header X-Total-Count counts all")
    public Response list(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("stage") @DefaultValue("") String stage,
            @QueryParam("risk") @DefaultValue("") String risk,
            @QueryParam("page") @DefaultValue("1") int page) {
        ListPage<CaseView> found = list.find(CaseQueries.of(text, stage, risk, page));
        return Response.ok(found.lines()).header("X-Total-Count", found.total()).build();
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One case with its stage")
    public CaseView get(@PathParam("number") String number) {
        return cases.find(number);
    }

    @GET
    @Path("{number}/tasks")
    @Operation(summary = "Every human task of the case, oldest first")
    public List<TaskView> tasks(@PathParam("number") String number) {
        return inbox.ofCase(cases.find(number).id());
    }

    @GET
    @Path("{number}/mails")
    @Operation(summary = "The mail ledger of the case, oldest first")
    public List<MailLine> mails(@PathParam("number") String number) {
        return mails.ofCase(cases.find(number).id());
    }

    @GET
    @Path("{number}/deadlines")
    @Operation(summary = "The legal and contractual dates of the case with their calculation")
    public List<DeadlineView> deadlines(@PathParam("number") String number) {
        return deadlines.ofCase(cases.find(number).id());
    }

    @POST
    @Path("{number}/deadlines/{deadline}/anchor")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    @Operation(summary = "The event was on another day: the date is calculated again, and the former one is kept")
    public List<DeadlineView> move(
            @PathParam("number") String number,
            @PathParam("deadline") UUID deadline,
            @NotNull @Valid MoveDeadline.Anchor anchor) {
        moveDeadline.move(cases.find(number).id(), deadline, anchor);
        return deadlines(number);
    }

    @GET
    @Path("{number}/journal")
    @Operation(summary = "What happened, newest first")
    public List<JournalLine> journal(@PathParam("number") String number) {
        return journal.ofCase(cases.find(number).id());
    }

    @POST
    @Path("{number}/withdraw")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    @Operation(summary = "The organisation withdraws: the running process is interrupted")
    public CaseView withdraw(@PathParam("number") String number, @NotNull @Valid Withdrawal withdrawal) {
        withdrawCase.withdraw(number, withdrawal.reason());
        return cases.find(number);
    }
}
