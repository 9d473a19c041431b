package fr.attesta.cycle;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.workflow.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

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

    void ask(Job job, String template, LocalDate due) {
        String link = links.issue(new LinkScope(UpdateFile.PURPOSE, job.caseId(), job.runId()), Days.endOf(due));
        mails.plan(ClientMail.notice(job.caseId(), job.type() + ":" + job.key(), template, due)
                .withLink(link));
    }
}
