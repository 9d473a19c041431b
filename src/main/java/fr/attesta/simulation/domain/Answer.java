package fr.attesta.simulation.domain;

import java.util.Map;

/**
 * What somebody does where a process waits.
 *
 * @param message what an organisation answers; empty where a person completes a task
 * @param variables what the process then knows
 */
public record Answer(String message, When when, Map<String, String> variables) {

    public Answer {
        variables = Map.copyOf(variables);
    }

    /** The day. */
    public sealed interface When {

        /** The day on which the process comes there. */
        record Now() implements When {}

        /** The first or the last day that a rule allows; a deadline that runs comes before one that is calculated. */
        record ByRule(Edge edge, String rule, Anchor anchor) implements When {}
    }

    /** Which day of a rule. */
    public enum Edge {
        START,
        DUE
    }

    /** The event that a rule counts from when no deadline of it runs. */
    public enum Anchor {
        NOW,
        /** First day of the certificate. */
        START,
        /** Last day of the certificate. */
        END
    }
}
