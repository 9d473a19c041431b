package fr.attesta.quote;

import fr.attesta.calendar.RealTime;
import fr.attesta.web.CallerLimit;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** How many estimates one client address may ask for. */
@ApplicationScoped
class EstimateLimit {

    private final CallerLimit callers;

    @Inject
    EstimateLimit(EstimateConfig config, @RealTime Clock clock) {
        this(config.requestsPerMinute(), clock);
    }

    EstimateLimit(int perMinute, Clock clock) {
        this.callers = new CallerLimit(perMinute, clock);
    }

    boolean allows(HttpServerRequest call) {
        return callers.allows(call);
    }

    boolean allows(String address) {
        return callers.allows(address);
    }
}
