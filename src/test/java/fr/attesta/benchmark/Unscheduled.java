package fr.attesta.benchmark;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Nothing runs of its own accord, so that a benchmark measures what it calls. */
public final class Unscheduled implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        // and mails leave over connections that stay open, as in production
        return Map.of("quarkus.scheduler.enabled", "false", "quarkus.mailer.keep-alive", "true");
    }
}
