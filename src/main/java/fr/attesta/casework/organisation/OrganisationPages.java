package fr.attesta.casework.organisation;

import fr.attesta.casefile.list.ListPage;
import fr.attesta.casefile.list.OrganisationLine;
import fr.attesta.casefile.list.OrganisationList;
import fr.attesta.identity.Role;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The organisations, and everything about one of them. */
@Path("/organisations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class OrganisationPages {

    private final OrganisationList organisations;
    private final ShowOrganisation show;

    OrganisationPages(OrganisationList organisations, ShowOrganisation show) {
        this.organisations = organisations;
        this.show = show;
    }

    /**
     * A page of the list with its neighbours.
     *
     * @param previous address of the page before; null on the first one
     * @param next address of the page after; null on the last one
     */
    public record Listing(
            ListPage<OrganisationLine> page,
            @Nullable String previous,
            @Nullable String next) {

        static Listing of(ListPage<OrganisationLine> page) {
            IntFunction<String> address = number -> address(page.query().text(), number);
            return new Listing(page, page.previous(address), page.next(address));
        }

        private static String address(String text, int number) {
            return "/organisations?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&page=" + number;
        }
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {

        private Templates() {}

        static native TemplateInstance organisations(Listing listing);

        static native TemplateInstance organisation(OrganisationFolder folder);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String text, @QueryParam("page") @DefaultValue("1") int page) {
        return Templates.organisations(Listing.of(organisations.find(text, page)));
    }

    @GET
    @Path("{siren}")
    public TemplateInstance show(@PathParam("siren") String siren) {
        return Templates.organisation(show.of(siren));
    }
}
