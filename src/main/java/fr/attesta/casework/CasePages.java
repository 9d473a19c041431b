package fr.attesta.casework;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Stage;
import fr.attesta.casefile.WithdrawCase;
import fr.attesta.casefile.list.CaseList;
import fr.attesta.casefile.list.ListPage;
import fr.attesta.casefile.list.Risk;
import fr.attesta.casework.folder.CaseFolder;
import fr.attesta.identity.Role;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Download;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The cases, and everything about one of them. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class CasePages {

    private final CaseList cases;
    private final CaseFolder folder;
    private final WithdrawCase withdrawCase;
    private final DeadlineProof proof;
    private final Htmx htmx;

    CasePages(CaseList cases, CaseFolder folder, WithdrawCase withdrawCase, DeadlineProof proof, Htmx htmx) {
        this.cases = cases;
        this.folder = folder;
        this.withdrawCase = withdrawCase;
        this.proof = proof;
        this.htmx = htmx;
    }

    /**
     * The list with what narrows it.
     *
     * @param previous address of the page before; null on the first one
     * @param next address of the page after; null on the last one
     */
    public record Listing(
            ListPage<CaseView> page,
            List<Stage> stages,
            List<Risk> risks,
            @Nullable String previous,
            @Nullable String next) {

        static Listing of(ListPage<CaseView> page) {
            IntFunction<String> address = number -> CaseQueries.address(page.query(), number);
            return new Listing(
                    page, List.of(Stage.values()), List.of(Risk.values()), page.previous(address), page.next(address));
        }
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {

        private Templates() {}

        static native TemplateInstance cases(Listing listing);

        static native TemplateInstance caseFile(CaseFolder.Page page);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("stage") @DefaultValue("") String stage,
            @QueryParam("risk") @DefaultValue("") String risk,
            @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.cases(Listing.of(cases.find(CaseQueries.of(text, stage, risk, page))));
    }

    @GET
    @Path("{number}")
    public TemplateInstance show(
            @PathParam("number") String number, @QueryParam("tab") @DefaultValue("tasks") String tab) {
        return Templates.caseFile(folder.of(number, tab));
    }

    /** What was sent about a deadline, as a PDF; it is printed anew each time and kept nowhere. */
    @GET
    @Path("{number}/deadlines/{deadline}/proof")
    @Produces("application/pdf")
    public Response proof(@PathParam("number") String number, @PathParam("deadline") UUID deadline) {
        DeadlineProof.Printed printed = proof.print(number, deadline);
        return Download.of(printed.fileName(), printed.pdf()).build();
    }

    @POST
    @Path("{number}/withdraw")
    @RolesAllowed(Role.IS_ADMINISTRATOR)
    public Response withdraw(
            @PathParam("number") String number,
            @FormParam("reason") String reason,
            @FormParam("confirmed") boolean confirmed) {
        if (reason == null || reason.isBlank()) {
            throw new RefusedException(Refusal.invalid("reason", "validation_not_blank"));
        }
        if (!confirmed) {
            throw new RefusedException(Refusal.invalid("confirmed", "case.not_confirmed"));
        }
        withdrawCase.withdraw(number, reason);
        return htmx.seeOther("/cases/" + number, Flash.success("case_withdrawn"));
    }
}
