package fr.attesta.deadline.step;

/** What happened to a step of a deadline. */
public enum StepState {
    PENDING,
    DONE,
    /** Not carried out; its note says why. */
    SKIPPED;

    /** The colour of its badge; the text says the same. */
    public String color() {
        return switch (this) {
            case PENDING -> "blue";
            case DONE -> "green";
            case SKIPPED -> "secondary";
        };
    }
}
