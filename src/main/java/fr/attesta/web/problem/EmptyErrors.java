package fr.attesta.web.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives words to errors that a library answers without any, such as a form whose token has expired. */
class EmptyErrors {

    private final ProblemResponses responses;

    EmptyErrors(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerResponseFilter
    void explain(ContainerResponseContext response, RoutingContext context) {
        boolean silent = response.getStatus() >= 400 && !response.hasEntity();
        if (silent && !context.request().method().name().equals("HEAD")) {
            Response answer = responses.of(response.getStatus());
            response.setEntity(answer.getEntity(), new Annotation[0], answer.getMediaType());
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, answer.getMediaType());
        }
    }
}
