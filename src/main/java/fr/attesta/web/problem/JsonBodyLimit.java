package fr.attesta.web.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** JSON is typed by people or small programs: two megabytes are plenty, while documents need twenty. */
class JsonBodyLimit {

    private static final long MOST_BYTES = 2_000_000;

    private final ProblemResponses responses;

    JsonBodyLimit(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerRequestFilter(preMatching = true)
    @Nullable
    Response check(RoutingContext context) {
        @Nullable String type = context.request().getHeader("Content-Type");
        @Nullable String length = context.request().getHeader("Content-Length");
        if (type == null || length == null || !type.contains("json")) {
            return null;
        }
        // digits only: the server has already refused anything else
        boolean tooLong = length.length() > 18 || Long.parseLong(length) > MOST_BYTES;
        return tooLong ? responses.of(413) : null;
    }
}
