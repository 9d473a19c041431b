package fr.attesta.web.problem;

import fr.attesta.shared.RefusedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A use case's refusal as an answer. A provider class and not a mapper method, because the build loads the exception
 * classes of mapper methods into Maven's own Java, which may be older than ours.
 */
@Provider
class RefusedMapper implements ExceptionMapper<RefusedException> {

    private final ProblemResponses responses;

    RefusedMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @Override
    public Response toResponse(RefusedException refused) {
        return responses.of(refused.refusals());
    }
}
