package fr.attesta.admin.figure;

import fr.attesta.admin.figure.CountFigures.Behind;
import fr.attesta.identity.Role;
import fr.attesta.shared.Cut;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The cases behind a figure of the dashboard. */
@Path("/dashboard/figures/{figure}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_QUALITY})
@Blocking
class FigurePages {

    private final CountFigures figures;

    FigurePages(CountFigures figures) {
        this.figures = figures;
    }

    /**
     * What is behind a part of a figure.
     *
     * @param more whether there are more than are shown
     */
    public record Cases(CaseFigure figure, String part, List<Behind> behind, boolean more) {

        /** Whether the amounts say something. */
        public boolean measured() {
            return figure == CaseFigure.STAGE_TIMES;
        }
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {

        private Templates() {}

        static native TemplateInstance figure(Cases cases);
    }

    @GET
    public TemplateInstance show(@PathParam("figure") String word, @QueryParam("of") @DefaultValue("") String part) {
        CaseFigure figure = Arrays.stream(CaseFigure.values())
                .filter(known -> wordOf(known).equals(word))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.notFound("dashboard.figure_unknown")));
        Cut<Behind> behind = figures.behind(figure, part);
        return Templates.figure(new Cases(figure, part, behind.shown(), behind.more()));
    }

    static String addressOf(CaseFigure figure, String part) {
        return "/dashboard/figures/" + wordOf(figure) + "?of=" + part;
    }

    private static String wordOf(CaseFigure figure) {
        return figure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
