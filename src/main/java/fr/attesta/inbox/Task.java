package fr.attesta.inbox;

import fr.attesta.identity.Role;
import fr.attesta.inbox.label.CaseDirectory;
import fr.attesta.inbox.label.CaseLabel;
import fr.attesta.shared.Uuid7;
import fr.attesta.workflow.UserTask;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A human task of a running process, as our table keeps it. */
@Entity
@Table(name = "task")
class Task {

    @Id
    UUID id;

    @Column(name = "job_key")
    long jobKey;

    @Column(name = "element_instance_key")
    long elementInstanceKey;

    String kind;

    String process;

    @Column(name = "process_instance_key")
    long processInstanceKey;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "provider_name")
    String providerName;

    String siren;

    @Column(name = "candidate_role")
    String candidateRole;

    @Nullable
    String assignee;

    /** The absent colleague whose deputy has taken it. */
    @Nullable
    @Column(name = "on_behalf_of")
    String onBehalfOf;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    TaskState state;

    @Nullable
    @Column(name = "due_on")
    LocalDate dueOn;

    /** The body itself set that day. */
    @Column(name = "own_target")
    boolean ownTarget;

    /** When somebody wants to come back to it. */
    @Nullable
    @Column(name = "follow_up_on")
    LocalDate followUpOn;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Priority priority = Priority.NORMAL;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "seen_at")
    Instant seenAt;

    @Nullable
    @Column(name = "completed_at")
    Instant completedAt;

    @Nullable
    @Column(name = "completed_by")
    String completedBy;

    @Nullable
    @Column(name = "completion_hash")
    String completionHash;

    /** Only written with a new task: afterwards it changes past the session, as the case does. */
    @Embedded
    CaseLabel label;

    /** What a task shows of its case, and what it is found by. */
    record Described(CaseDirectory.CaseCard card, CaseLabel label) {}

    protected Task() {}

    Task(UserTask seen, Described of, Role role, Instant now) {
        this.id = Uuid7.at(now);
        this.jobKey = seen.jobKey();
        this.elementInstanceKey = seen.elementInstanceKey();
        this.kind = seen.elementId();
        this.process = seen.process().id();
        this.processInstanceKey = seen.processInstanceKey();
        this.caseId = seen.caseId();
        this.runId = seen.runId();
        this.caseNumber = of.card().number();
        this.providerName = of.card().providerName();
        this.siren = of.card().siren();
        this.label = of.label();
        this.candidateRole = role.id();
        this.assignee = seen.assignee();
        this.state = TaskState.OPEN;
        this.createdAt = now;
        this.seenAt = now;
    }

    /** The engine has offered it again. */
    void seen(Instant realNow) {
        seenAt = realNow;
        if (state == TaskState.SILENT) {
            state = TaskState.OPEN;
        }
    }

    void claim(String userName) {
        claim(userName, null);
    }

    /** @param absent whose deputy the person is; null when they act for themselves */
    void claim(String userName, @Nullable String absent) {
        expect(TaskState.OPEN, "claim");
        assignee = userName;
        onBehalfOf = absent;
    }

    void plan(@Nullable LocalDate followUp, Priority rank) {
        expect(TaskState.OPEN, "plan");
        followUpOn = followUp;
        priority = rank;
    }

    /** Back to the absent colleague whom it was taken for, otherwise to the group. */
    void release() {
        expect(TaskState.OPEN, "release");
        assignee = onBehalfOf;
        onBehalfOf = null;
    }

    /** By whoever has taken it. */
    void complete(String userName, String hash, Instant now) {
        expect(TaskState.OPEN, "complete");
        state = TaskState.COMPLETING;
        completedBy = userName;
        completionHash = hash;
        completedAt = now;
        assignee = userName;
    }

    void cancel() {
        if (state == TaskState.OPEN || state == TaskState.SILENT) {
            state = TaskState.CANCELLED;
        }
    }

    TaskView view() {
        return new TaskView(
                id,
                kind,
                process,
                caseId,
                runId,
                caseNumber,
                providerName,
                siren,
                candidateRole,
                assignee,
                onBehalfOf,
                state,
                dueOn,
                ownTarget,
                createdAt,
                completedAt,
                completedBy,
                followUpOn,
                priority,
                jobKey);
    }

    private void expect(TaskState expected, String action) {
        if (state != expected) {
            throw new IllegalStateException(
                    "Expected task " + id + " to be " + expected + " to " + action + " it but it is " + state);
        }
    }
}
