package fr.attesta.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A finished automatic step and its result, so that a second delivery repeats the answer and not the effect. */
@Entity
@Table(name = "processed_job")
class ProcessedJob {

    @Id
    @Column(name = "job_key")
    long jobKey;

    String type;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> result;

    @Column(name = "processed_at")
    Instant processedAt;

    @Nullable
    @Column(name = "run_id")
    UUID runId;

    @Nullable
    String process;

    @Nullable
    String element;

    protected ProcessedJob() {}

    ProcessedJob(Job job, Map<String, Object> result, Instant processedAt) {
        this.jobKey = job.key();
        this.type = job.type();
        this.result = result;
        this.processedAt = processedAt;
        this.runId = job.knownRun().orElse(null);
        this.process = job.process();
        this.element = job.elementId();
    }

    ProcessSteps.Done done() {
        return new ProcessSteps.Done(Objects.requireNonNull(process), Objects.requireNonNull(element), jobKey, result);
    }
}
