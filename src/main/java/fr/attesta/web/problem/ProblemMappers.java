package fr.attesta.web.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.JsonRefusals;
import fr.attesta.web.form.Violations;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;

/** Which answer each kind of failure gets; nothing of the inside (class names, stack traces) leaves with it. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String UNREADABLE_CHARACTER = "22021";
    private static final String UNTRANSLATABLE_CHARACTER = "22P05";

    private final ProblemResponses responses;

    ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        return responses.of(Violations.refusals(invalid.getConstraintViolations()));
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatched) {
        return responses.of(422, List.of(JsonRefusals.of(mismatched)));
    }

    @ServerExceptionMapper
    Response malformed(JsonProcessingException malformed) {
        return responses.of(400, List.of(JsonRefusals.of(malformed)));
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException notFound) {
        return responses.of(404);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failed) {
        if (failed.getCause() instanceof JacksonException json) {
            return responses.of(400, List.of(JsonRefusals.of(json)));
        }
        Response original = failed.getResponse();
        int status = original.getStatus();
        if (status < 400) {
            return original;
        }
        Response answer = status >= 500 ? unexpected(failed) : responses.of(status);
        @Nullable Object allow = original.getHeaders().getFirst(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException unauthorized, RoutingContext context) {
        return challenge(context);
    }

    @ServerExceptionMapper
    Uni<Response> authenticationFailed(AuthenticationFailedException failed, RoutingContext context) {
        return challenge(context);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return responses.of(403);
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException conflict) {
        return responses.of(409);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return responses.of(refused.refusals());
            }
            if (cause instanceof OptimisticLockException conflict) {
                return changedMeanwhile(conflict);
            }
            if (cause instanceof SQLException refused) {
                int status = ofDatabase(refused);
                if (status < 500) {
                    return responses.of(status);
                }
            }
        }
        if (hasTooManyFields(failure)) {
            return responses.of(413);
        }
        String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.errorf(failure, "Incident %s", incident);
        return responses.of(500, List.of(), incident);
    }

    /** The form reader has no type of its own for a form with more fields than it takes. */
    private static boolean hasTooManyFields(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass() == RuntimeException.class
                && trace.length > 0
                && trace[0].getClassName().equals(FormData.class.getName());
    }

    /** Somebody else was quicker to write the same thing (409), or a text holds what no text may hold (400). */
    private static int ofDatabase(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        return switch (state) {
            case UNIQUE_VIOLATION -> 409;
            case UNREADABLE_CHARACTER, UNTRANSLATABLE_CHARACTER -> 400;
            default -> 500;
        };
    }

    /** A program is told to authenticate; a person is sent to the sign-in page. */
    private Uni<Response> challenge(RoutingContext context) {
        if (responses.wantsDocument()) {
            return Uni.createFrom()
                    .item(Response.fromResponse(responses.of(401))
                            .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                            .build());
        }
        HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(context).map(challenge -> {
            if (challenge.status >= 400) {
                return responses.of(challenge.status);
            }
            Response.ResponseBuilder redirect = Response.status(challenge.status);
            challenge.getHeaders().forEach((name, value) -> redirect.header(name.toString(), value));
            return redirect.build();
        });
    }
}
