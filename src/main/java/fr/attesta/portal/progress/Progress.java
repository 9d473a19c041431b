package fr.attesta.portal.progress;

import fr.attesta.casefile.Stage;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.finding.FindingState;
import fr.attesta.portal.progress.Milestones.Milestone;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.Severity;
import fr.attesta.workflow.ProcessId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation sees of its certification.
 *
 * @param process what is under way; null between two audits and when the case is closed
 * @param toDo what the organisation is asked for, the most urgent first
 * @param findings non-conformities that are not lifted yet
 * @param reducible whether the organisation can give up a part of what is certified
 */
record Progress(
        String number,
        String organisation,
        Stage stage,
        @Nullable ProcessId process,
        List<Milestone> milestones,
        List<ToDo> toDo,
        List<Meeting> meetings,
        List<OpenFinding> findings,
        List<Certification> certificates,
        List<File> files,
        boolean reducible,
        LocalDate asOf) {

    /**
     * Something that the organisation is asked for by a link of its own.
     *
     * @param key of its title
     */
    public record ToDo(String key, Instant until) {}

    /** An audit that was agreed and not held yet, with the name of the auditor who leads it. */
    public record Meeting(AuditType type, List<LocalDate> days, String auditor) {}

    /**
     * A non-conformity to correct.
     *
     * @param dueOn by when its correction must be effective; null once that date no longer runs
     */
    public record OpenFinding(
            String number,
            int indicator,
            Severity severity,
            FindingState state,
            @Nullable LocalDate dueOn) {}

    /** A certificate and what it is worth today. */
    public record Certification(String number, CertificateStatus status, LocalDate start, LocalDate end) {}

    /** A document that was sent to the organisation. */
    public record File(UUID document, String name, LocalDate on, String sha256) {}

    public boolean reductionUnderWay() {
        return process == ProcessId.SCOPE_REDUCTION;
    }

    public boolean closed() {
        return stage == Stage.CLOSED;
    }
}
