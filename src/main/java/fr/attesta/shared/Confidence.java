package fr.attesta.shared;

/** How sure the body is of a regulatory fact; shown to staff wherever a result depends on it. */
public enum Confidence {
    /** Read in the legal text or in the official reading guide. */
    VERIFIED("V"),
    /** Reported by a secondary source: a certification body, the ministry's questions and answers, the press. */
    SECONDARY("S"),
    /** Not confirmed by any text: a setting of the body. */
    UNCONFIRMED("M"),
    /** Sources disagree: a setting of the body. */
    CONFLICTING("C"),
    /** Follows from other facts. */
    DERIVED("D");

    private final String flag;

    Confidence(String flag) {
        this.flag = flag;
    }

    public String flag() {
        return flag;
    }

    /** Whether a quality manager may rely on it without confirming it first. */
    public boolean confirmed() {
        return this == VERIFIED || this == SECONDARY || this == DERIVED;
    }

    /** @throws IllegalArgumentException if no confidence has this one-letter flag */
    public static Confidence ofFlag(String flag) {
        for (Confidence confidence : values()) {
            if (confidence.flag.equals(flag)) {
                return confidence;
            }
        }
        throw new IllegalArgumentException("Expected a confidence flag V, S, M, C or D but it is '" + flag + "'");
    }
}
