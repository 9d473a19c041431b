package fr.attesta.casework.accreditation;

import fr.attesta.audit.exchange.Contestation;
import fr.attesta.audit.exchange.ReportView;
import fr.attesta.audit.exchange.Reports;
import fr.attesta.audit.planning.Plans;
import fr.attesta.audit.report.Grids;
import fr.attesta.audit.report.HeldAuditView;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.casefile.Runs;
import fr.attesta.casework.accreditation.domain.ExpectedPiece.Unit;
import fr.attesta.casework.accreditation.domain.Milestone;
import fr.attesta.casework.accreditation.domain.Proof;
import fr.attesta.casework.accreditation.domain.Subject;
import fr.attesta.decision.DecisionView;
import fr.attesta.decision.Decisions;
import fr.attesta.decision.domain.Outcome;
import fr.attesta.decision.review.FileReviewView;
import fr.attesta.decision.review.FileReviews;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.web.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each audit of a case has left behind, from its team to the decision. */
@ApplicationScoped
class AuditProofs {

    private final Audits audits;
    private final Runs runs;
    private final Plans plans;
    private final CompetenceProofs competence;
    private final Grids grids;
    private final Reports reports;
    private final FindingProofs findings;
    private final FileReviews reviews;
    private final Decisions decisions;
    private final Documents documents;

    AuditProofs(
            Audits audits,
            Runs runs,
            Plans plans,
            CompetenceProofs competence,
            Grids grids,
            Reports reports,
            FindingProofs findings,
            FileReviews reviews,
            Decisions decisions,
            Documents documents) {
        this.audits = audits;
        this.runs = runs;
        this.plans = plans;
        this.competence = competence;
        this.grids = grids;
        this.reports = reports;
        this.findings = findings;
        this.reviews = reviews;
        this.decisions = decisions;
        this.documents = documents;
    }

    /** The audits of a case, oldest first. */
    List<Subject> ofCase(UUID caseId) {
        return audits.ofCase(caseId).stream().map(this::subject).toList();
    }

    private Subject subject(AuditView audit) {
        UUID run = audit.runId();
        ProofBook book = new ProofBook();
        Optional<HeldAuditView> held = grids.held(run);
        held.ifPresent(meeting -> evaluated(audit, meeting, book));
        plans.find(run).ifPresent(plan -> book.put("AUDIT_PLAN", document(plan.documentId())));
        reports.find(run).ifPresent(report -> reported(report, book));
        Set<String> team = audits.team(run);
        reviews.viewsOf(run).stream().filter(FileReviewView::passed).forEach(review -> reviewed(review, team, book));
        Optional<DecisionView> decision = decisions.ofRun(run);
        book.reach(Milestone.HELD, held.isPresent());
        book.reach(Milestone.DECIDED, held.isPresent() && decision.isPresent());
        decision.ifPresent(taken -> decided(taken, team, book));
        findings.of(run, decision.filter(taken -> taken.outcome().favourable()).isPresent(), book);
        return new Subject("process_" + runs.get(run).process().name(), Unit.AUDIT, book.reached(), book.proofs());
    }

    private void evaluated(AuditView audit, HeldAuditView held, ProofBook book) {
        LocalDate began = Objects.requireNonNullElse(audit.startsOn(), held.notifiedOn());
        book.put("AUDIT_TEAM", Proof.recorded(began, audit.auditor()));
        competence.put(audit, held, book);
        if (!grids.of(audit.runId()).isEmpty()) {
            book.put("AUDIT_RECORD", Proof.recorded(held.notifiedOn(), audit.auditor()));
        }
    }

    private void reported(ReportView report, ProofBook book) {
        Optional<DocumentView> last = document(report.finalDocument());
        book.put("AUDIT_REPORT", last);
        book.reach(Milestone.CONTESTED, !report.contestations().isEmpty());
        if (!report.contestations().isEmpty() && report.contestations().stream().allMatch(AuditProofs::settled)) {
            book.put("CONTESTATIONS", last);
        }
    }

    /** A review by somebody who audited is none. */
    private static void reviewed(FileReviewView review, Set<String> team, ProofBook book) {
        book.reach(Milestone.REVIEWED, true);
        if (!team.contains(review.reviewedBy())) {
            book.put("FILE_REVIEW", Proof.recorded(Formats.day(review.reviewedAt()), review.reviewedBy()));
        }
    }

    private void decided(DecisionView taken, Set<String> team, ProofBook book) {
        if (!team.contains(taken.decidedBy())) {
            book.put("DECISION", Proof.recorded(taken.decidedOn(), taken.decidedBy()));
        }
        book.reach(Milestone.REFUSED, taken.outcome() == Outcome.REFUSED);
        book.put("REFUSAL_LETTER", document(taken.letterId()));
    }

    private Optional<DocumentView> document(@Nullable UUID id) {
        return id == null ? Optional.empty() : documents.find(id);
    }

    /** A conclusion that the auditor keeps is answered by a reviewer as well. */
    private static boolean settled(Contestation contestation) {
        return contestation.answered() != null && (!contestation.kept() || contestation.reviewed() != null);
    }
}
