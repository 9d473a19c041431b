package fr.attesta.simulation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that will happen if things go as the scenario says.
 *
 * @param what id of a task or a process, template of a mail, message of a step, role of the staff, or what becomes of a certificate
 * @param rule of the deadline that brings it about; null where only a person does
 */
public record Foreseen(
        LocalDate on, Kind kind, String what, @Nullable String rule, CaseRef file) {

    /** The same of another case. */
    public Foreseen of(CaseRef other) {
        return new Foreseen(on, kind, what, rule, other);
    }

    /** What it is. */
    public enum Kind {
        /** A process begins. */
        START,
        TASK,
        MAIL,
        /** Staff of a role are told at once of a deadline in trouble. */
        ALERT,
        /** A deadline passes and the process goes on without what it waited for. */
        ESCALATION,
        /** An audit takes place. */
        AUDIT,
        /** Something becomes of a certificate. */
        CERTIFICATE;

        /** The colour of its badge; the text says the same. */
        public String color() {
            return switch (this) {
                case START -> "blue";
                case TASK -> "azure";
                case MAIL -> "secondary";
                case ALERT -> "orange";
                case ESCALATION -> "red";
                case AUDIT -> "purple";
                case CERTIFICATE -> "green";
            };
        }
    }
}
