package fr.attesta.finding.evidence;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.finding.FindingClocks;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.workflow.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks the organisation by signed link for the evidence that its corrections are effective, and reminds it. */
@ApplicationScoped
class EvidenceRequests {

    static final String PURPOSE = "finding.submit-evidence";

    private final Corrections corrections;
    private final FindingClocks clocks;
    private final Deadlines deadlines;
    private final SignedLinks links;
    private final ClientMails mails;
    private final Clock clock;

    EvidenceRequests(
            Corrections corrections,
            FindingClocks clocks,
            Deadlines deadlines,
            SignedLinks links,
            ClientMails mails,
            Clock clock) {
        this.corrections = corrections;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Runs the clock and sends the link. When evidence came within the three months but did not convince, the organisation
     * may complete it until the month of verification ends (art. 5); the correction itself must have been in time.
     */
    LocalDate ask(Job job) {
        List<CorrectedFinding> awaited = corrections.awaited(job.runId());
        boolean again = awaited.stream().anyMatch(corrected -> corrected.last() != null);
        LocalDate threeMonths = correctionDueOn(awaited);
        boolean completing = again && threeMonths.isBefore(LocalDate.now(clock));
        String rule = completing ? FindingClocks.VERIFIED : FindingClocks.CORRECTED;
        LocalDate due = clocks.resume(job.caseId(), job.runId(), rule);
        // a clock that had run out meanwhile ends the wait by itself, the same day: a link would only be a false hope
        if (!due.isBefore(LocalDate.now(clock))) {
            mails.plan(mail(job, again ? "evidence_returned" : "evidence_requested", due)
                    .about(deadlines.cause(job.runId(), rule)));
        }
        return due;
    }

    /** A clock that runs again repeats its last reminder at once: not on the day of the request. */
    void remind(Job job) {
        LocalDate today = LocalDate.now(clock);
        boolean askedToday = corrections.awaited(job.runId()).stream()
                .map(CorrectedFinding::last)
                .anyMatch(last -> last != null
                        && last.reviewedAt() != null
                        && today.equals(
                                last.reviewedAt().atZone(clock.getZone()).toLocalDate()));
        if (!askedToday) {
            awaited(job.runId())
                    .ifPresent(deadline -> mails.plan(
                            mail(job, "evidence_reminder", deadline.dueOn()).about(deadline.asReminder())));
        }
    }

    /** The end of the wait that is under way. */
    Optional<LocalDate> dueOn(UUID runId) {
        return awaited(runId).map(DeadlineView::dueOn);
    }

    private Optional<DeadlineView> awaited(UUID runId) {
        return deadlines
                .awaited(runId, FindingClocks.CORRECTED)
                .or(() -> deadlines.awaited(runId, FindingClocks.VERIFIED));
    }

    private LocalDate correctionDueOn(List<CorrectedFinding> awaited) {
        return awaited.stream()
                .flatMap(corrected -> corrected.finding().correctionDueOn().stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private ClientMail mail(Job job, String template, LocalDate due) {
        String link = links.issue(new LinkScope(PURPOSE, job.caseId(), job.runId()), Days.endOf(due));
        String lines = corrections.awaited(job.runId()).stream()
                .map(EvidenceRequests::line)
                .collect(Collectors.joining("\n"));
        return ClientMail.notice(job.caseId(), job.type() + ":" + job.key(), template, due, lines)
                .withLink(link);
    }

    private static String line(CorrectedFinding corrected) {
        EvidenceView last = corrected.last();
        String text =
                last == null || last.remark() == null ? corrected.finding().statement() : last.remark();
        return corrected.finding().number() + " – " + text;
    }
}
