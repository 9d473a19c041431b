package fr.attesta.deadline.domain;

/** What a step of a deadline triggers. */
public enum StepEffect {
    /** The process reminds the organisation. */
    REMINDER(Group.CLIENT),
    /** The organisation gets a mail at once, when no process waits for the date any more. */
    NOTICE(Group.CLIENT),
    /** Staff of a role get a mail at once. */
    ESCALATION(Group.STAFF),
    /** The process goes on. */
    MESSAGE(Group.PROCESS),
    /** The next process starts. */
    START(Group.PROCESS),
    /** The period is over and the next audit verifies what it asked for: such a date outlives its process. */
    VERIFY(Group.PROCESS);

    /** Who hears of a step; of several that are due at once for one of them, only the newest is carried out. */
    enum Group {
        CLIENT,
        STAFF,
        PROCESS
    }

    private final Group group;

    StepEffect(Group group) {
        this.group = group;
    }

    Group group() {
        return group;
    }

    /** Whether it speaks to the organisation of a date that is still to come, and has nothing to say once it is over. */
    boolean remindsOfDate() {
        return group == Group.CLIENT;
    }

    /** Whether a person reads it, so that it leaves on working days only. */
    public boolean isMail() {
        return group != Group.PROCESS;
    }
}
