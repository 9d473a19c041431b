package fr.attesta.workflow.zeebe;

import fr.attesta.workflow.WorkflowConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the clock of a local broker along with the application's; a production broker has no such door. */
@ApplicationScoped
public class EngineClock {

    private static final Pattern EPOCH_MILLI = Pattern.compile("\"epochMilli\"\\s*:\\s*(\\d+)");

    private static final Duration RESTARTED = Duration.ofMinutes(1);

    private final Optional<URI> actuator;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    EngineClock(WorkflowConfig config) {
        this.actuator = config.actuatorAddress();
    }

    /**
     * Makes the broker believe that it is now this moment, and lets time run on from there. It moves by the difference and
     * never through the real time in between, which from a pretended past would be a leap forward that ends every lease.
     */
    public void set(Instant now) {
        set(now, Duration.ZERO);
    }

    /** Sets the clock of a broker that was restarted meanwhile and is back at the real time; seconds are no difference. */
    public void remind(Instant now) {
        set(now, RESTARTED);
    }

    /** One at a time, because the broker only knows how to add to what its clock says. */
    private synchronized void set(Instant now, Duration harmless) {
        actuator.ifPresent(address -> {
            long offset = now.toEpochMilli() - epochMilli(send(address.resolve("/actuator/clock"), "GET", ""));
            if (Math.abs(offset) >= harmless.toMillis()) {
                send(address.resolve("/actuator/clock/add"), "POST", "{\"offsetMilli\":" + offset + "}");
            }
        });
    }

    private static long epochMilli(String answer) {
        Matcher found = EPOCH_MILLI.matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("Expected the broker to tell the time but it answered " + answer);
        }
        return Long.parseLong(found.group(1));
    }

    private String send(URI address, String method, String body) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(Duration.ofSeconds(10))
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("Expected the broker to move its clock but it answered "
                        + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("The broker's clock cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while moving the broker's clock", e);
        }
    }
}
