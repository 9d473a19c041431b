package fr.attesta.workflow.zeebe;

import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.command.ClientException;
import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Waits until the engine has done what it was told before: it works in order, so when it reports the end of an empty
 * process, everything older is behind it. Only time travel asks; in production nobody waits for the whole engine.
 */
@ApplicationScoped
public class EngineFence {

    private static final Logger LOG = Logger.getLogger(EngineFence.class);
    private static final String PROCESS = "engine_fence";

    /** A message reaches its process by a second entry in the engine's log, which may lie behind the first fence. */
    private static final int LOG_ENTRIES_OF_A_MESSAGE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ZeebeClient client;
    private volatile boolean deployed;

    EngineFence(ZeebeClient client) {
        this.client = client;
    }

    /** Returns whether the engine has answered, which one that has just been restarted does a little later. */
    public boolean pass() {
        try {
            deployOnce();
            for (int i = 0; i < LOG_ENTRIES_OF_A_MESSAGE; i++) {
                client.newCreateInstanceCommand()
                        .bpmnProcessId(PROCESS)
                        .latestVersion()
                        .withResult()
                        .requestTimeout(PATIENCE)
                        .send()
                        .join();
            }
            return true;
        } catch (ClientException e) {
            LOG.debugf("The engine does not answer: %s", e.getMessage());
            return false;
        }
    }

    private void deployOnce() {
        if (!deployed) {
            BpmnModelInstance empty = Bpmn.createExecutableProcess(PROCESS)
                    .startEvent()
                    .endEvent()
                    .done();
            client.newDeployResourceCommand()
                    .addProcessModel(empty, PROCESS + ".bpmn")
                    .send()
                    .join();
            deployed = true;
        }
    }
}
