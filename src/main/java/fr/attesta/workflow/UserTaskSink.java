package fr.attesta.workflow;

/** Receives every open user task again and again, once per lease; must be idempotent. */
public interface UserTaskSink {

    void seen(UserTask task);

    /** The engine has accepted a completion, or no longer knows the task. */
    void finished(long jobKey);
}
