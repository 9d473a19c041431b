package fr.attesta.deadline;

import fr.attesta.deadline.step.StepPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that a deadline triggers on a day: a message to the running process, or the start of the next one. */
@Entity
@Table(name = "deadline_step")
class DeadlineStep {

    /** What happened to it. */
    enum State {
        PENDING,
        DONE,
        /** A later step of the same deadline was due too and took its place, or the deadline was closed. */
        SKIPPED
    }

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
    State state;

    @Nullable
    @Column(name = "acted_on")
    LocalDate actedOn;

    protected DeadlineStep() {}

    DeadlineStep(UUID id, RegisteredDeadline deadline, StepPlan plan) {
        this.id = id;
        this.deadlineId = deadline.id;
        this.firesOn = plan.firesOn(deadline.dueOn, deadline.windowStartOn);
        this.effect = plan.effect();
        this.name = plan.name();
        this.last = plan.last();
        this.state = State.PENDING;
    }

    void act(State how, LocalDate on) {
        state = how;
        actedOn = on;
    }
}
