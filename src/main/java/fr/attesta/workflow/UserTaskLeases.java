package fr.attesta.workflow;

import java.util.concurrent.CompletionStage;

/** The engine offers a human task to nobody else for as long as its lease runs. */
public interface UserTaskLeases {

    /** Lets the lease begin anew; answers whether the engine still waits for the task. */
    CompletionStage<Boolean> renew(long jobKey);
}
