package fr.attesta.finding.plan;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.step.Notice;
import fr.attesta.finding.FindingState;
import fr.attesta.finding.FindingView;
import fr.attesta.finding.Findings;
import fr.attesta.mail.MailDraft;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reminds a certified organisation that the accepted plans of its minors must be carried out within six months, because the
 * next audit turns what is not into a major (audit order of 6 June 2019, art. 5).
 */
@ApplicationScoped
class RemindMinors implements Notice {

    private final Findings findings;
    private final ClientMails mails;

    RemindMinors(Findings findings, ClientMails mails) {
        this.findings = findings;
        this.mails = mails;
    }

    @Override
    public String template() {
        return "minor_due";
    }

    @Override
    public void write(Noticed deadline) {
        List<FindingView> minors = findings.ofRun(deadline.runId()).stream()
                .filter(finding -> !finding.major() && finding.state() == FindingState.ACCEPTED)
                .toList();
        if (!minors.isEmpty()) {
            mails.plan(ClientMail.notice(
                            deadline.caseId(),
                            template() + ":" + deadline.stepId(),
                            template(),
                            deadline.dueOn(),
                            lines(minors))
                    .about(new MailDraft.Cause(deadline.deadlineId(), deadline.stepId())));
        }
    }

    private static String lines(List<FindingView> minors) {
        return minors.stream()
                .map(finding -> finding.number() + " – " + finding.statement())
                .collect(Collectors.joining("\n"));
    }
}
