package fr.attesta.casework.accreditation;

import fr.attesta.casefile.CaseView;
import fr.attesta.casework.accreditation.domain.ExpectedPiece.Unit;
import fr.attesta.casework.accreditation.domain.Milestone;
import fr.attesta.casework.accreditation.domain.Proof;
import fr.attesta.casework.accreditation.domain.Subject;
import fr.attesta.certificate.Certificates;
import fr.attesta.deadline.DeadlineState;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.journal.Journal;
import fr.attesta.journal.JournalLine;
import fr.attesta.provider.ProviderView;
import fr.attesta.web.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the case as a whole has left behind: application, agreement, certificate, changes, measures and journal. */
@ApplicationScoped
class CaseProofs {

    private static final String SURVEILLANCE = "R3_9_SURVEILLANCE";

    private static final Set<String> CHANGES =
            Set.of("file.updated", "scope.extension_requested", "scope.reduction_requested");
    private static final Set<String> CHANGES_REVIEWED =
            Set.of("file.reviewed", "scope.reduction_decided", "certificate.reissued");
    private static final Set<String> MEASURES =
            Set.of("certificate.suspended", "certificate.withdrawn", "certificate.reduced");
    private static final Set<String> LETTERS = Set.of("suspended-letter", "withdrawn-letter", "reduced-letter");

    private final Documents documents;
    private final Certificates certificates;
    private final Deadlines deadlines;
    private final Journal journal;

    CaseProofs(Documents documents, Certificates certificates, Deadlines deadlines, Journal journal) {
        this.documents = documents;
        this.certificates = certificates;
        this.deadlines = deadlines;
        this.journal = journal;
    }

    Subject of(CaseView file, ProviderView provider) {
        List<JournalLine> lines = journal.ofCase(file.id()).reversed();
        ProofBook book = new ProofBook();
        book.reach(Milestone.OPENED, true);
        if (provider.nda() != null) {
            book.put("ACTIVITY_DECLARATION", Proof.recorded(Formats.day(file.createdAt()), "NDA " + provider.nda()));
        }
        documents.ofCase(file.id()).forEach(document -> document(document, book));
        lines.forEach(line -> told(line, book));
        book.reach(Milestone.CERTIFIED, !certificates.ofCase(file.id()).isEmpty());
        surveilled(file.id(), book);
        if (journal.intact(file.id()) && !lines.isEmpty()) {
            book.put("JOURNAL", Proof.recorded(Formats.day(lines.getLast().at()), null));
        }
        return new Subject("accreditation_case", Unit.CASE, book.reached(), book.proofs());
    }

    private static void document(DocumentView document, ProofBook book) {
        String piece = switch (document.kind()) {
            case "application-activity-declaration" -> "ACTIVITY_DECLARATION";
            case "application-organisation-chart" -> "ORGANISATION_CHART";
            case "application-activity-report" -> "ACTIVITY_REPORT";
            case "quote" -> "QUOTE";
            case "contract" -> "AGREEMENT";
            case "certificate" -> "CERTIFICATE";
            case "mark-rules" -> "MARK_RULES";
            default -> LETTERS.contains(document.kind()) ? "MEASURE_LETTER" : "";
        };
        if (!piece.isEmpty()) {
            book.put(piece, Optional.of(document));
        }
    }

    private static void told(JournalLine line, ProofBook book) {
        Proof proof = Proof.recorded(Formats.day(line.at()), line.actor());
        switch (line.code()) {
            case "application.received" -> book.put("APPLICATION", proof);
            case "application.checked" -> {
                book.put("APPLICATION_REVIEW", proof);
                book.reach(Milestone.CHECKED, true);
            }
            case "contract.concluded" -> book.reach(Milestone.CONTRACTED, true);
            default -> {
                book.reach(Milestone.CHANGED, CHANGES.contains(line.code()));
                book.reach(Milestone.MEASURED, MEASURES.contains(line.code()));
                if (CHANGES_REVIEWED.contains(line.code())) {
                    book.put("CHANGE_REVIEW", proof);
                }
            }
        }
    }

    /** A window that was left by an audit is met; one that has passed is not. */
    private void surveilled(UUID caseId, ProofBook book) {
        for (DeadlineView deadline : deadlines.ofCase(caseId)) {
            if (deadline.rule().equals(SURVEILLANCE)) {
                LocalDate closedOn = deadline.closedOn();
                if (deadline.state() == DeadlineState.MET && closedOn != null) {
                    book.put("SURVEILLANCE", Proof.recorded(closedOn, null));
                }
                book.reach(
                        Milestone.SURVEILLANCE_DUE,
                        deadline.state() == DeadlineState.MET || deadline.state() == DeadlineState.MISSED);
            }
        }
    }
}
