package fr.attesta.web;

import fr.attesta.identity.StaffDirectory;
import fr.attesta.web.text.Languages;
import fr.attesta.web.text.RequestLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** The public start page and the choice of language. */
@Path("/")
@Blocking
@PermitAll
class HomePages {

    private static final int ONE_YEAR = (int) Duration.ofDays(365).toSeconds();

    private final SecurityIdentity identity;
    private final StaffDirectory staff;

    HomePages(SecurityIdentity identity, StaffDirectory staff) {
        this.identity = identity;
        this.staff = staff;
    }

    /** People who work here land on their inbox. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response home() {
        return identity.isAnonymous()
                ? Response.ok(Templates.landing()).build()
                : Response.seeOther(URI.create("/inbox")).build();
    }

    @POST
    @Path("language")
    public Response language(
            @FormParam("lang") @DefaultValue("fr") String tag, @FormParam("back") @DefaultValue("/") String back) {
        Locale language = Languages.ofTag(tag);
        if (!identity.isAnonymous()) {
            staff.chooseLanguage(identity.getPrincipal().getName(), language);
        }
        return Response.seeOther(URI.create(isOurs(back) ? back : "/"))
                .cookie(new NewCookie.Builder(RequestLanguage.COOKIE)
                        .value(language.getLanguage())
                        .path("/")
                        .maxAge(ONE_YEAR)
                        .httpOnly(true)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }

    /** A path of this site and nothing that a browser would take for another host. */
    private static boolean isOurs(String path) {
        return path.matches("/(?!/)[A-Za-z0-9/_.~?=&%:,+-]*");
    }

    @CheckedTemplate(basePath = "web")
    static class Templates {

        private Templates() {}

        static native TemplateInstance landing();
    }
}
