package fr.attesta.deadline;

import fr.attesta.deadline.domain.StepEffect;
import fr.attesta.deadline.domain.Turn;
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
class DeadlineStep implements Turn.Due {

    @Id
    UUID id;

    @Column(name = "deadline_id")
    UUID deadlineId;

    @Column(name = "fires_on")
    LocalDate firesOn;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    StepEffect effect;

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

    @Override
    public LocalDate firesOn() {
        return firesOn;
    }

    @Override
    public StepEffect effect() {
        return effect;
    }

    @Override
    public boolean last() {
        return last;
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
