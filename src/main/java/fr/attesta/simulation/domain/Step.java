package fr.attesta.simulation.domain;

import java.time.LocalDate;

/**
 * What a deadline triggers on a day.
 *
 * @param name of the message, or id of the process that begins, or role of the staff to tell
 * @param last whether the deadline is missed when it has acted
 */
public record Step(LocalDate firesOn, Trigger trigger, String name, boolean last) {

    /** How it acts. */
    public enum Trigger {
        /** The process reminds the organisation. */
        REMINDER(Group.CLIENT),
        /** Staff of a role hear of it at once. */
        ESCALATION(Group.STAFF),
        MESSAGE(Group.PROCESS),
        START(Group.PROCESS);

        private final Group group;

        Trigger(Group group) {
            this.group = group;
        }

        Group group() {
            return group;
        }

        public boolean isMail() {
            return group != Group.PROCESS;
        }
    }

    /** Who hears of it; of several that are due at once for one of them, only the newest acts. */
    enum Group {
        CLIENT,
        STAFF,
        PROCESS
    }
}
