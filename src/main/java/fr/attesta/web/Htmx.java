package fr.attesta.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Answers that suit both a plain form and an htmx request. */
@RequestScoped
public class Htmx {

    private static final int FLASH_SECONDS = 60;

    private final RoutingContext context;

    public Htmx(RoutingContext context) {
        this.context = context;
    }

    /** Whether a fragment is wanted instead of a whole page. */
    public boolean isRequest() {
        return "true".equals(context.request().getHeader("HX-Request"))
                && !"true".equals(context.request().getHeader("HX-History-Restore-Request"));
    }

    /** To another page after a POST; a reload does not send the form again. */
    public Response seeOther(String path) {
        return seeOther(path, null);
    }

    /** @param flash shown once on that page */
    public Response seeOther(String path, @Nullable Flash flash) {
        Response.ResponseBuilder answer =
                isRequest() ? Response.noContent().header("HX-Redirect", path) : Response.seeOther(URI.create(path));
        if (flash != null) {
            answer.cookie(new NewCookie.Builder(Flash.COOKIE)
                    .value(flash.encoded())
                    .path("/")
                    .maxAge(FLASH_SECONDS)
                    .httpOnly(true)
                    .secure(context.request().isSSL())
                    .sameSite(SameSite.LAX)
                    .build());
        }
        return answer.build();
    }
}
