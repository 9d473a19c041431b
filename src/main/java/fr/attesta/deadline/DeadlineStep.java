package fr.attesta.deadline;

import fr.attesta.deadline.step.StepNote;
import fr.attesta.deadline.step.StepPlan;
import fr.attesta.deadline.step.StepState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that a deadline triggers on a day: a reminder, a mail to staff, a message to the process or the next process. */
@Entity
@Table(name = "deadline_step")
class DeadlineStep {

    @Id
    UUID id;

    @Column(name = "deadline_id")
    UUID deadlineId;

    @Column(name = "fires_on")
    LocalDate firesOn;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    StepPlan.Effect effect;

    String name;

    @Column(name = "last_step")
    boolean last;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    StepState state;

    @Nullable
    @Column(name = "acted_on")
    LocalDate actedOn;

    /** Null unless it was skipped. */
    @Nullable
    @JdbcTypeCode(SqlTypes.VARCHAR)
    StepNote note;

    protected DeadlineStep() {}

    DeadlineStep(UUID id, RegisteredDeadline deadline, StepPlan plan) {
        this.id = id;
        this.deadlineId = deadline.id;
        this.firesOn = plan.firesOn(deadline.dueOn, deadline.windowStartOn);
        this.effect = plan.effect();
        this.name = plan.name();
        this.last = plan.last();
        this.state = StepState.PENDING;
    }

    /** A mail whose day has passed when the deadline begins would speak of a period that is too short for it. */
    void expireBefore(LocalDate today) {
        if (effect.isMail() && !firesOn.isAfter(today)) {
            skip(StepNote.EXPIRED, today);
        }
    }

    /** Whether it would remind of a date that is over. */
    boolean isStaleReminder(LocalDate dueOn, LocalDate today) {
        return effect == StepPlan.Effect.REMINDER && !firesOn.isAfter(dueOn) && today.isAfter(dueOn);
    }

    void done(LocalDate on) {
        state = StepState.DONE;
        actedOn = on;
    }

    void skip(StepNote why, LocalDate on) {
        state = StepState.SKIPPED;
        note = why;
        actedOn = on;
    }

    DeadlineView.Step view() {
        return new DeadlineView.Step(id, firesOn, effect, name, last, state, note, actedOn);
    }
}
