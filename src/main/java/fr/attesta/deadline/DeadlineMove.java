package fr.attesta.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a deadline was before its anchor moved; written once. */
@Entity
@Table(name = "deadline_move")
class DeadlineMove {

    @Id
    UUID id;

    @Column(name = "deadline_id")
    UUID deadlineId;

    @Column(name = "former_anchor_on")
    LocalDate formerAnchorOn;

    @Nullable
    @Column(name = "former_window_start_on")
    LocalDate formerWindowStartOn;

    @Column(name = "former_due_on")
    LocalDate formerDueOn;

    String reason;

    @Column(name = "moved_by")
    String movedBy;

    @Column(name = "moved_at")
    Instant movedAt;

    protected DeadlineMove() {}

    DeadlineMove(UUID id, RegisteredDeadline former, MoveDeadline.Reason why) {
        this.id = id;
        this.deadlineId = former.id;
        this.formerAnchorOn = former.anchorOn;
        this.formerWindowStartOn = former.windowStartOn;
        this.formerDueOn = former.dueOn;
        this.reason = why.text();
        this.movedBy = why.by();
        this.movedAt = why.at();
    }

    DeadlineView.Former view() {
        return new DeadlineView.Former(formerAnchorOn, formerWindowStartOn, formerDueOn, reason, movedBy, movedAt);
    }
}
