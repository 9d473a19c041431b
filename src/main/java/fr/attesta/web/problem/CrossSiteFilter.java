package fr.attesta.web.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site's page tries to change with this person's cookies. The token in our forms covers forms; this
 * covers every other kind of body.
 */
class CrossSiteFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final ProblemResponses responses;

    CrossSiteFilter(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response check(RoutingContext context) {
        HttpServerRequest request = context.request();
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        return foreign && !SAFE.contains(request.method().name()) ? responses.of(403) : null;
    }
}
