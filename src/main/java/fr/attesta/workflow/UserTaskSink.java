package fr.attesta.workflow;

import java.util.List;

/** Receives every open user task at least once; must be idempotent. */
public interface UserTaskSink {

    void seen(UserTask task);

    /** The engine has accepted these completions, or no longer knows the tasks. */
    void finished(List<Long> jobKeys);
}
