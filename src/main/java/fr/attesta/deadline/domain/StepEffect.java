package fr.attesta.deadline.domain;

/** What a step of a deadline triggers. */
public enum StepEffect {
    /** The process reminds the organisation. */
    REMINDER(Group.CLIENT),
    /** Staff of a role get a mail at once. */
    ESCALATION(Group.STAFF),
    /** The process goes on. */
    MESSAGE(Group.PROCESS),
    /** The next process starts. */
    START(Group.PROCESS);

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

    /** Whether a person reads it, so that it leaves on working days only. */
    public boolean isMail() {
        return group != Group.PROCESS;
    }
}
