package fr.attesta.workflow.outbox;

import java.util.Map;
import java.util.concurrent.CompletionStage;

/** The engine as the outbox sees it: every command may be sent again without harm. */
public interface Engine {

    /** Publishes under an id; the engine drops a second message with the same id while the first one lives. */
    CompletionStage<?> publish(String name, String correlationKey, String messageId, Map<String, Object> variables);

    /** Completes a user task; a task that is gone counts as completed. */
    CompletionStage<?> completeUserTask(long jobKey, Map<String, Object> variables);
}
