package fr.attesta.simulation.domain;

import java.util.List;

/**
 * What an automatic step brings about besides moving the process on.
 *
 * @param mails their templates
 * @param deadlines rules of the deadlines that it registers, from the day of the step
 */
public record JobEffect(List<String> mails, List<String> deadlines, Consequence consequence) {

    public JobEffect {
        mails = List.copyOf(mails);
        deadlines = List.copyOf(deadlines);
    }

    /** What becomes of the certificate or the case. */
    public enum Consequence {
        NONE,
        ISSUED,
        MAINTAINED,
        SUSPENDED,
        WITHDRAWN,
        /** The end of the suspension is awaited. */
        FOLLOWED,
        /** The same certificate in another scope. */
        EXTENDED,
        REDUCED,
        /** One of another body, with the dates that it has there. */
        TAKEN_OVER,
        /** Another body looks after it. */
        TRANSFERRED,
        CLOSED
    }
}
