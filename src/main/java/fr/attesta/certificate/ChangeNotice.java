package fr.attesta.certificate;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;

/** Tells everybody of a change of a certificate: its holder by mail, the journal, and whoever follows its dates. */
@ApplicationScoped
class ChangeNotice {

    private final ClientMails mails;
    private final Journal journal;
    private final Event<CertificateChanged> changed;

    ChangeNotice(ClientMails mails, Journal journal, Event<CertificateChanged> changed) {
        this.mails = mails;
        this.journal = journal;
        this.changed = changed;
    }

    /**
     * What changed.
     *
     * @param word maintained, suspended or withdrawn: part of the mail's template and of the journal's code
     */
    record Change(Certificate certificate, String word, CertificateState state, LocalDate on) {}

    /** @param arguments placeholders of the mail after the certificate's number */
    void tell(Job job, Change change, Object... arguments) {
        Certificate certificate = change.certificate();
        Object[] all = new Object[arguments.length + 1];
        all[0] = certificate.number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        mails.plan(
                ClientMail.notice(job.caseId(), job.type() + ":" + job.runId(), "certificate_" + change.word(), all));
        journal.write(Fact.of(job.caseId(), "certificate." + change.word()).with("number", certificate.number));
        changed.fire(new CertificateChanged(job.caseId(), certificate.id, change.state(), change.on()));
    }
}
