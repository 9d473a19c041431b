package fr.attesta.casework.folder;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.casefile.Stage;
import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.document.DocumentView;
import fr.attesta.finding.FindingView;
import fr.attesta.finding.Findings;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.comment.CaseComments;
import fr.attesta.journal.Journal;
import fr.attesta.journal.JournalLine;
import fr.attesta.mail.MailLine;
import fr.attesta.mail.Mails;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.quote.offer.Quotes;
import fr.attesta.quote.offer.content.QuoteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Gathers what a tab of the case page shows, in one reading; what the other tabs show is left empty. */
@ApplicationScoped
public class CaseFolder {

    /** How a first certification ends in a certificate. */
    private static final Set<String> CERTIFYING = Set.of("CERTIFIED", "TAKEN_OVER");

    /** Where the state of the contact's address is told. */
    private static final Set<CaseTab> ADDRESSED = EnumSet.of(CaseTab.TASKS, CaseTab.ORGANISATION, CaseTab.MAILS);

    private final Cases cases;
    private final Runs runs;
    private final Providers providers;
    private final Certificates certificates;
    private final ShowCaseHeader header;
    private final ShowAudits audits;
    private final Findings findings;
    private final Deadlines deadlines;
    private final SeenDocuments documents;
    private final Mails mails;
    private final CaseComments comments;
    private final Journal journal;
    private final Quotes quotes;
    private final StaffDirectory staff;
    private final CurrentUser user;
    private final Clock clock;

    CaseFolder(
            Cases cases,
            Runs runs,
            Providers providers,
            Certificates certificates,
            ShowCaseHeader header,
            ShowAudits audits,
            Findings findings,
            Deadlines deadlines,
            SeenDocuments documents,
            Mails mails,
            CaseComments comments,
            Journal journal,
            Quotes quotes,
            StaffDirectory staff,
            CurrentUser user,
            Clock clock) {
        this.cases = cases;
        this.runs = runs;
        this.providers = providers;
        this.certificates = certificates;
        this.header = header;
        this.audits = audits;
        this.findings = findings;
        this.deadlines = deadlines;
        this.documents = documents;
        this.mails = mails;
        this.comments = comments;
        this.journal = journal;
        this.quotes = quotes;
        this.staff = staff;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Everything about one certification that the chosen tab shows.
     *
     * @param accredits whether the person may fetch the file for an assessor
     */
    public record Page(
            CaseHeader header,
            ProviderView provider,
            List<RunView> runs,
            List<CertificateView> certificates,
            Timeline timeline,
            List<AuditCard> audits,
            List<FindingView> findings,
            List<DeadlineView> deadlines,
            List<DocumentView> documents,
            List<QuoteView> quotes,
            List<MailLine> mails,
            List<CaseComments.Remark> comments,
            List<JournalLine> journal,
            boolean journalIntact,
            boolean administrates,
            boolean accredits) {

        public CaseView file() {
            return header.file();
        }

        /** Whether this is the tab of that word. */
        public boolean shows(String word) {
            return header.tab().word().equals(word);
        }

        public boolean mayRevise() {
            return administrates && quotes.stream().anyMatch(QuoteView::awaitsAnswer);
        }

        public boolean mayWithdraw() {
            return administrates
                    && (file().stage() == Stage.CERTIFIED || runs.stream().anyMatch(RunView::running));
        }

        /** Whether the person may have the certificate changed, because there is one. */
        public boolean certified() {
            return administrates
                    && file().stage() != Stage.CLOSED
                    && runs.stream().anyMatch(run -> run.outcome() != null && CERTIFYING.contains(run.outcome()));
        }

        public boolean hasReport() {
            return documents.stream().anyMatch(document -> document.kind().equals("audit-report"));
        }

        /** The process in which a finding was notified. */
        public RunView runOf(FindingView finding) {
            return runs.stream()
                    .filter(run -> run.id().equals(finding.runId()))
                    .findFirst()
                    .orElseThrow();
        }

        /** Whether the last mail to the contact's present address did not arrive. */
        public boolean contactUnreachable() {
            return mails.stream()
                    .filter(mail -> mail.recipient().equals(provider.contact().email()))
                    .filter(mail -> mail.sentAt() != null || mail.state().undeliverable())
                    .reduce((earlier, later) -> later)
                    .filter(mail -> mail.state().undeliverable())
                    .isPresent();
        }
    }

    /** @throws fr.attesta.shared.RefusedException if there is no such case for the current person */
    @Transactional
    public Page of(String number, String word) {
        CaseTab tab = CaseTab.of(word);
        CaseView file = cases.find(number);
        UUID id = file.id();
        boolean told = tab == CaseTab.JOURNAL;
        return new Page(
                header.of(file, tab),
                providers.get(file.providerId()),
                runs.ofCase(id),
                on(tab == CaseTab.TASKS, () -> certificates.ofCase(id)),
                tab == CaseTab.TIMELINE ? timeline(id) : new Timeline(List.of(), List.of()),
                on(tab == CaseTab.AUDIT, () -> audits.ofCase(id)),
                on(tab == CaseTab.FINDINGS, () -> findings.ofCase(id)),
                on(tab == CaseTab.DEADLINES, () -> deadlines.ofCase(id)),
                on(tab == CaseTab.DOCUMENTS || tab == CaseTab.TASKS, () -> documents.ofCase(id)),
                on(tab == CaseTab.TASKS, () -> quotes.ofCase(id)),
                on(ADDRESSED.contains(tab), () -> mails.ofCase(id)),
                on(tab == CaseTab.COMMENTS, () -> comments.ofCase(id)),
                on(told, () -> journal.ofCase(id)),
                told && journal.intact(id),
                user.is(Role.ADMINISTRATOR),
                user.is(Role.ADMINISTRATOR) || user.is(Role.QUALITY));
    }

    private Timeline timeline(UUID caseId) {
        return Timeline.of(
                        journal.ofCase(caseId), deadlines.ofCase(caseId), audits.viewsOf(caseId), LocalDate.now(clock))
                .named(staff::displayName);
    }

    private static <T> List<T> on(boolean shown, Supplier<List<T>> read) {
        return shown ? read.get() : List.of();
    }
}
