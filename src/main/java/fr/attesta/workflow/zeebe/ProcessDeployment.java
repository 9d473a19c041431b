package fr.attesta.workflow.zeebe;

import fr.attesta.workflow.ProcessId;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.DeployResourceCommandStep1.DeployResourceCommandStep2;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Arrays;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Deploys all processes together, again at every start: the broker keeps the version when nothing has changed. While the
 * broker is away the application serves its pages and tries again.
 */
@Readiness
@ApplicationScoped
class ProcessDeployment implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ProcessDeployment.class);
    private static final int BEFORE_WORKERS = 5_000;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ZeebeClient client;
    private volatile boolean deployed;

    ProcessDeployment(ZeebeClient client) {
        this.client = client;
    }

    void deploy(@Observes @Priority(BEFORE_WORKERS) StartupEvent event) {
        if (!tryOnce()) {
            Thread.ofPlatform().daemon().name("process-deployment").start(this::keepTrying);
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("processes deployed").status(deployed).build();
    }

    private void keepTrying() {
        while (!tryOnce()) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean tryOnce() {
        try {
            DeployResourceCommandStep2 command =
                    client.newDeployResourceCommand().addResourceFromClasspath(fileOf(ProcessId.values()[0]));
            for (ProcessId process : Arrays.asList(ProcessId.values()).subList(1, ProcessId.values().length)) {
                command = command.addResourceFromClasspath(fileOf(process));
            }
            command.requestTimeout(Duration.ofSeconds(20)).send().join();
            deployed = true;
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("The processes are not deployed yet: %s", e.getMessage());
            return false;
        }
    }

    private static String fileOf(ProcessId process) {
        return "bpmn/" + process.id() + ".bpmn";
    }
}
