package fr.attesta.casework;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.casefile.Stage;
import fr.attesta.deadline.DeadlineState;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.document.DocumentView;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.inbox.Inbox;
import fr.attesta.inbox.TaskState;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Journal;
import fr.attesta.journal.JournalLine;
import fr.attesta.mail.MailLine;
import fr.attesta.mail.Mails;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.quote.offer.Quotes;
import fr.attesta.quote.offer.content.QuoteView;
import fr.attesta.web.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gathers what the case page shows, in one reading. */
@ApplicationScoped
class CaseFolder {

    private static final List<String> TABS = List.of("tasks", "deadlines", "mails", "journal");

    /** How a first certification ends in a certificate. */
    private static final Set<String> CERTIFYING = Set.of("CERTIFIED", "TAKEN_OVER");

    private final Cases cases;
    private final Runs runs;
    private final Providers providers;
    private final Inbox inbox;
    private final Deadlines deadlines;
    private final SeenDocuments documents;
    private final Mails mails;
    private final Journal journal;
    private final Quotes quotes;
    private final CurrentUser user;
    private final RequestLanguage language;

    CaseFolder(
            Cases cases,
            Runs runs,
            Providers providers,
            Inbox inbox,
            Deadlines deadlines,
            SeenDocuments documents,
            Mails mails,
            Journal journal,
            Quotes quotes,
            CurrentUser user,
            RequestLanguage language) {
        this.cases = cases;
        this.runs = runs;
        this.providers = providers;
        this.inbox = inbox;
        this.deadlines = deadlines;
        this.documents = documents;
        this.mails = mails;
        this.journal = journal;
        this.quotes = quotes;
        this.user = user;
        this.language = language;
    }

    /** Everything about one certification. */
    public record Page(
            String tab,
            CaseView file,
            ProviderView provider,
            List<RunView> runs,
            List<TaskView> tasks,
            List<DeadlineView> deadlines,
            List<DocumentView> documents,
            List<QuoteView> quotes,
            List<MailLine> mails,
            List<JournalLine> journal,
            boolean journalIntact,
            boolean administrates,
            boolean mayWithdraw,
            Locale language) {

        public List<String> tabs() {
            return TABS;
        }

        public List<TaskView> openTasks() {
            return tasks.stream().filter(task -> task.state() == TaskState.OPEN).toList();
        }

        public boolean mayRevise() {
            return administrates && quotes.stream().anyMatch(QuoteView::awaitsAnswer);
        }

        /** Whether the person may have the certificate changed, because there is one. */
        public boolean certified() {
            return administrates
                    && file.stage() != Stage.CLOSED
                    && runs.stream().anyMatch(run -> run.outcome() != null && CERTIFYING.contains(run.outcome()));
        }

        public boolean hasReport() {
            return documents.stream().anyMatch(document -> document.kind().equals("audit-report"));
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

        public Optional<DeadlineView> nextDeadline() {
            return deadlines.stream()
                    .filter(deadline -> deadline.state() == DeadlineState.RUNNING)
                    .filter(deadline -> !Deadlines.UNTIL_THE_NEXT_AUDIT.contains(deadline.rule()))
                    .findFirst();
        }
    }

    @Transactional
    Page of(String number, String tab) {
        CaseView file = cases.find(number);
        List<RunView> all = runs.ofCase(file.id());
        return new Page(
                TABS.contains(tab) ? tab : TABS.getFirst(),
                file,
                providers.get(file.providerId()),
                all,
                inbox.ofCase(file.id()),
                deadlines.ofCase(file.id()),
                documents.ofCase(file.id()),
                quotes.ofCase(file.id()),
                mails.ofCase(file.id()),
                journal.ofCase(file.id()),
                journal.intact(file.id()),
                user.is(Role.ADMINISTRATOR),
                user.is(Role.ADMINISTRATOR)
                        && (file.stage() == Stage.CERTIFIED || all.stream().anyMatch(RunView::running)),
                language.locale());
    }
}
