package fr.attesta.admin.annual;

import fr.attesta.admin.annual.AnnualReport.Behind;
import fr.attesta.identity.Role;
import fr.attesta.shared.Cut;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Download;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;

/** The annual report to the ministry, with the cases behind each figure, as a page, a workbook and a PDF. */
@Path("/annual-report")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_QUALITY})
@Blocking
class AnnualPages {

    private final CountYear count;
    private final AnnualWorkbook workbook;
    private final AnnualPaper paper;

    AnnualPages(CountYear count, AnnualWorkbook workbook, AnnualPaper paper) {
        this.count = count;
        this.workbook = workbook;
        this.paper = paper;
    }

    /**
     * What is behind a figure.
     *
     * @param key the part that was asked for; empty for all of it
     * @param more whether there are more than are shown
     */
    public record Cases(int year, AnnualFigure figure, String key, List<Behind> behind, boolean more) {}

    @CheckedTemplate(basePath = "admin")
    static class Templates {

        private Templates() {}

        static native TemplateInstance annual(AnnualReport report);

        static native TemplateInstance annualCases(Cases cases);
    }

    @GET
    public TemplateInstance show(@QueryParam("year") @DefaultValue("0") int year) {
        return Templates.annual(count.of(year == 0 ? count.lastYear() : year));
    }

    @GET
    @Path("{year}/figures/{figure}")
    public TemplateInstance cases(
            @PathParam("year") int year,
            @PathParam("figure") String name,
            @QueryParam("of") @DefaultValue("") String key) {
        AnnualFigure figure = Arrays.stream(AnnualFigure.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.notFound("annual.figure_unknown")));
        Cut<Behind> behind = Cut.of(count.behind(year, figure, key, CountYear.SHOWN + 1), CountYear.SHOWN);
        return Templates.annualCases(new Cases(year, figure, key, behind.shown(), behind.more()));
    }

    @GET
    @Path("{year}/workbook")
    @Produces(Download.XLSX)
    public Response workbook(@PathParam("year") int year) {
        return Download.of("annual-report-" + year + ".xlsx", workbook.of(year)).build();
    }

    @GET
    @Path("{year}/paper")
    @Produces("application/pdf")
    public Response paper(@PathParam("year") int year) {
        return Download.of("annual-report-" + year + ".pdf", paper.of(year)).build();
    }
}
