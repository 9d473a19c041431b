package fr.attesta.audit.scheduling;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.web.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes to the organisation about the dates that it may choose from. */
@ApplicationScoped
class DateProposals {

    static final String PURPOSE = "audit.choose-date";
    static final String DEADLINE = "BODY_DATE_ANSWER";

    private final Deadlines deadlines;
    private final SignedLinks links;
    private final ClientMails mails;
    private final StaffDirectory staff;
    private final Clock clock;

    DateProposals(Deadlines deadlines, SignedLinks links, ClientMails mails, StaffDirectory staff, Clock clock) {
        this.deadlines = deadlines;
        this.links = links;
        this.mails = mails;
        this.staff = staff;
        this.clock = clock;
    }

    void send(Audit audit, String mailKey) {
        DeadlineView deadline =
                deadlines.open(new NewDeadline(audit.caseId, audit.runId, DEADLINE, LocalDate.now(clock)));
        mails.plan(mail(audit, "date_proposal", mailKey, deadline.dueOn()).about(deadline.asCause()));
    }

    void remind(Audit audit, String mailKey) {
        deadlines
                .awaited(audit.runId, DEADLINE)
                .ifPresent(deadline -> mails.plan(
                        mail(audit, "date_reminder", mailKey, deadline.dueOn()).about(deadline.asReminder())));
    }

    private ClientMail mail(Audit audit, String template, String mailKey, LocalDate due) {
        String link = links.issue(
                new LinkScope(PURPOSE, audit.caseId, Objects.requireNonNull(audit.proposalId)), Days.endOf(due));
        String dates = audit.proposedDates.stream().map(Formats::date).collect(Collectors.joining(", "));
        return ClientMail.notice(audit.caseId, mailKey, template, due, dates, staff.displayName(audit.auditor))
                .withLink(link);
    }
}
