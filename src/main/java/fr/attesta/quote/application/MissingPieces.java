package fr.attesta.quote.application;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Writes to the organisation about the pieces that its application lacks. */
@ApplicationScoped
class MissingPieces {

    static final String PURPOSE = "quote.provide-pieces";
    static final String DEADLINE = "BODY_MISSING_PIECES";

    private final Deadlines deadlines;
    private final SignedLinks links;
    private final ClientMails mails;
    private final Clock clock;

    MissingPieces(Deadlines deadlines, SignedLinks links, ClientMails mails, Clock clock) {
        this.deadlines = deadlines;
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    void ask(Application application, String mailKey) {
        DeadlineView deadline =
                deadlines.open(new NewDeadline(application.caseId, application.runId, DEADLINE, LocalDate.now(clock)));
        mails.plan(
                mail(application, "missing_pieces", mailKey, deadline.dueOn()).about(deadline.asCause()));
    }

    void remind(Application application, String mailKey) {
        deadlines
                .awaited(application.runId, DEADLINE)
                .ifPresent(
                        deadline -> mails.plan(mail(application, "missing_pieces_reminder", mailKey, deadline.dueOn())
                                .about(deadline.asReminder())));
    }

    private ClientMail mail(Application application, String template, String mailKey, LocalDate due) {
        String link = links.issue(new LinkScope(PURPOSE, application.caseId, application.runId), Days.endOf(due));
        String remark = application.remark == null ? "" : application.remark;
        return ClientMail.notice(application.caseId, mailKey, template, due, remark)
                .withLink(link);
    }
}
