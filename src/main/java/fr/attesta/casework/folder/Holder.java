package fr.attesta.casework.folder;

import fr.attesta.identity.link.AwaitedLink;
import fr.attesta.identity.link.LinkReader;
import fr.attesta.inbox.TaskView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on whom the case waits.
 *
 * @param person the name of a colleague; null for a group and for people without an account
 * @param role the group that may take the task; null for people without an account
 * @param what key of what they have to do
 * @param taskId null for people without an account
 * @param dueOn day by which it is to be done; null when there is none
 * @param until last moment of a link; null for a task
 */
public record Holder(
        Kind kind,
        @Nullable String person,
        @Nullable String role,
        String what,
        @Nullable UUID taskId,
        @Nullable LocalDate dueOn,
        @Nullable Instant until) {

    /** Which sort of people they are. */
    public enum Kind {
        PERSON,
        GROUP,
        ORGANISATION,
        OTHER_BODY
    }

    /** @param person display name of the assignee; null for a free task */
    static Holder of(TaskView task, @Nullable String person) {
        return new Holder(
                person == null ? Kind.GROUP : Kind.PERSON,
                person,
                task.candidateRole(),
                "task_" + task.kind(),
                task.id(),
                task.dueOn(),
                null);
    }

    static Holder of(AwaitedLink link) {
        Kind kind = link.reader() == LinkReader.OTHER_BODY ? Kind.OTHER_BODY : Kind.ORGANISATION;
        return new Holder(kind, null, null, link.key(), null, null, link.expiresAt());
    }
}
