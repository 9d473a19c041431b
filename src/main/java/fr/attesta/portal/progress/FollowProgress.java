package fr.attesta.portal.progress;

import fr.attesta.audit.scheduling.AuditState;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.certificate.Certificates;
import fr.attesta.cycle.scope.ReduceCertification;
import fr.attesta.cycle.scope.ReduceCertification.Choice;
import fr.attesta.document.DocumentLinkAction;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.finding.FindingState;
import fr.attesta.finding.FindingView;
import fr.attesta.finding.Findings;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.identity.link.LinkActions;
import fr.attesta.identity.link.LinkReader;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.mail.Mails;
import fr.attesta.portal.progress.Progress.Certification;
import fr.attesta.portal.progress.Progress.File;
import fr.attesta.portal.progress.Progress.Meeting;
import fr.attesta.portal.progress.Progress.OpenFinding;
import fr.attesta.portal.progress.Progress.ToDo;
import fr.attesta.web.text.Formats;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows an organisation how far its certification is, what it has to do, and the documents that were sent to it. */
@ApplicationScoped
class FollowProgress implements DocumentLinkAction {

    static final String PURPOSE = "portal.follow-progress";

    /** What is printed for the organisation; anything else in a case is work of the body, or a file that it sent itself. */
    static final Set<String> FOR_THE_ORGANISATION = Set.of(
            "quote",
            "contract",
            "audit-plan",
            "pre-audit-report",
            "audit-report",
            "refusal-letter",
            "certificate",
            "mark-rules",
            "suspended-letter",
            "withdrawn-letter",
            "reduced-letter");

    private static final Set<AuditState> AGREED = EnumSet.of(AuditState.DATED, AuditState.PLANNED);
    private static final Set<FindingState> SETTLED =
            EnumSet.of(FindingState.LIFTED, FindingState.REQUALIFIED, FindingState.DROPPED);

    private final Cases cases;
    private final Runs runs;
    private final LinkActions links;
    private final Audits audits;
    private final Findings findings;
    private final Certificates certificates;
    private final ReduceCertification reduction;
    private final Documents documents;
    private final Mails mails;
    private final StaffDirectory staff;
    private final Clock clock;

    FollowProgress(
            Cases cases,
            Runs runs,
            LinkActions links,
            Audits audits,
            Findings findings,
            Certificates certificates,
            ReduceCertification reduction,
            Documents documents,
            Mails mails,
            StaffDirectory staff,
            Clock clock) {
        this.cases = cases;
        this.runs = runs;
        this.links = links;
        this.audits = audits;
        this.findings = findings;
        this.certificates = certificates;
        this.reduction = reduction;
        this.documents = documents;
        this.mails = mails;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Progress view(LinkScope scope) {
        CaseView file = cases.get(scope.caseId());
        return new Progress(
                file.number(),
                file.providerName(),
                file.stage(),
                underWay(file.id()),
                Milestones.of(file.stage()),
                toDo(file.id()),
                meetings(file.id()),
                findings(file.id()),
                certificates(file.id()),
                documents(scope).stream().map(FollowProgress::file).toList(),
                reduction.choice(file.id()).filter(Choice::open).isPresent(),
                LocalDate.now(clock));
    }

    /** Those that a mail of the case carried: what nobody has sent yet is not told here either. */
    @Override
    public List<DocumentView> documents(LinkScope scope) {
        Set<UUID> sent = mails.attachedIn(scope.caseId());
        return documents.ofCase(scope.caseId()).stream()
                .filter(document -> FOR_THE_ORGANISATION.contains(document.kind()))
                .filter(document -> sent.contains(document.id()))
                .toList()
                .reversed();
    }

    private @Nullable ProcessId underWay(UUID caseId) {
        return runs.ofCase(caseId).reversed().stream()
                .filter(RunView::running)
                .findFirst()
                .map(RunView::process)
                .orElse(null);
    }

    private List<ToDo> toDo(UUID caseId) {
        return links.awaited(caseId).stream()
                .filter(link -> link.reader() == LinkReader.ORGANISATION)
                .map(link -> new ToDo(link.key(), link.expiresAt()))
                .toList();
    }

    private List<Meeting> meetings(UUID caseId) {
        return audits.ofCase(caseId).stream()
                .filter(audit -> AGREED.contains(audit.state()))
                .map(audit -> new Meeting(audit.auditType(), audit.days(), staff.displayName(audit.auditor())))
                .toList();
    }

    private List<OpenFinding> findings(UUID caseId) {
        return findings.ofCase(caseId).stream()
                .filter(finding -> !SETTLED.contains(finding.state()))
                .map(FollowProgress::finding)
                .toList();
    }

    private static OpenFinding finding(FindingView finding) {
        return new OpenFinding(
                finding.number(),
                finding.indicator(),
                finding.severity(),
                finding.state(),
                finding.correctionDueOn().orElse(null));
    }

    private List<Certification> certificates(UUID caseId) {
        return certificates.ofCase(caseId).reversed().stream()
                .map(held -> new Certification(held.number(), held.status(), held.start(), held.end()))
                .toList();
    }

    private static File file(DocumentView document) {
        return new File(document.id(), document.fileName(), Formats.day(document.createdAt()), document.sha256());
    }
}
