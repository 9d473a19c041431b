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

/** Moves the clock of a local broker along with the application's; a production broker has no such door. */
@ApplicationScoped
public class EngineClock {

    private final Optional<URI> actuator;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    EngineClock(WorkflowConfig config) {
        this.actuator = config.actuatorAddress();
    }

    /** Makes the broker believe that it is now this moment, and lets time run on from there. */
    public void set(Instant now, Instant realNow) {
        actuator.ifPresent(address -> {
            post(address.resolve("/actuator/clock"), "DELETE", "");
            long offset = Duration.between(realNow, now).toMillis();
            post(address.resolve("/actuator/clock/add"), "POST", "{\"offsetMilli\":" + offset + "}");
        });
    }

    private void post(URI address, String method, String body) {
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
        } catch (IOException e) {
            throw new IllegalStateException("The broker's clock cannot be reached: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while moving the broker's clock", e);
        }
    }
}
