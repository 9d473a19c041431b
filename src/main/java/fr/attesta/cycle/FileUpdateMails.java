package fr.attesta.cycle;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.workflow.Job;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks the organisation for the news of its file, with a fresh link to give them. */
@ApplicationScoped
class FileUpdateMails {

    static final String DEADLINE = "BODY_FILE_UPDATE";

    private final SignedLinks links;
    private final ClientMails mails;

    FileUpdateMails(SignedLinks links, ClientMails mails) {
        this.links = links;
        this.mails = mails;
    }

    void ask(Job job, String template, DeadlineView deadline) {
        mails.plan(mail(job, template, deadline).about(deadline.asCause()));
    }

    void remind(Job job, DeadlineView deadline) {
        mails.plan(mail(job, "file_update_reminder", deadline).about(deadline.asReminder()));
    }

    /** After the date an answer is still taken until the audit is prepared from what is known. */
    private ClientMail mail(Job job, String template, DeadlineView deadline) {
        String link = links.issue(
                new LinkScope(UpdateFile.PURPOSE, job.caseId(), job.runId()), Days.endOf(deadline.openUntil()));
        return ClientMail.notice(job.caseId(), job.type() + ":" + job.key(), template, deadline.dueOn())
                .withLink(link);
    }
}
