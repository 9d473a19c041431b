package fr.attesta.casefile;

import fr.attesta.workflow.ProcessId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of an overview process for a case and cycle; at most one ever exists, so no process starts twice. */
@Entity
@Table(name = "process_run")
class ProcessRun {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    String process;

    int cycle;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Nullable
    @Column(name = "instance_key")
    Long instanceKey;

    @Nullable
    @Column(name = "ended_at")
    Instant endedAt;

    @Nullable
    String outcome;

    protected ProcessRun() {}

    ProcessRun(UUID id, UUID caseId, ProcessId process, int cycle, Instant now) {
        this.id = id;
        this.caseId = caseId;
        this.process = process.id();
        this.cycle = cycle;
        this.requestedAt = now;
    }

    /** The engine has started the instance; a second instance for the same run is a mistake that must show. */
    void opened(long processInstanceKey) {
        if (instanceKey != null && instanceKey != processInstanceKey) {
            throw new IllegalStateException("Expected run " + id + " to have one instance, " + instanceKey
                    + ", but the engine has started " + processInstanceKey);
        }
        instanceKey = processInstanceKey;
    }

    void close(String result, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            outcome = result;
        }
    }

    RunView view() {
        return new RunView(id, caseId, ProcessId.ofId(process), cycle, requestedAt, instanceKey, endedAt, outcome);
    }
}
