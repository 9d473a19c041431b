package fr.attesta.admin;

import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.web.panel.Panel;
import fr.attesta.web.panel.PanelSource;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;

/** The figures of the body at one glance, each leading to its cases. */
@Path("/dashboard")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_QUALITY})
@Blocking
class DashboardPages {

    private final List<PanelSource> sources;
    private final CurrentUser user;

    DashboardPages(@All List<PanelSource> sources, CurrentUser user) {
        this.sources = sources;
        this.user = user;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {

        private Templates() {}

        static native TemplateInstance dashboard(List<Panel> panels);
    }

    @GET
    public TemplateInstance show() {
        return Templates.dashboard(sources.stream()
                .flatMap(source -> source.panels().stream())
                .map(panel -> user.is(Role.ADMINISTRATOR) ? panel : panel.withoutPlaces("/admin"))
                .sorted(Comparator.comparingInt(Panel::order))
                .toList());
    }
}
