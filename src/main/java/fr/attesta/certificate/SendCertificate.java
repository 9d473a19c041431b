package fr.attesta.certificate;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;

/** Sends the certificate to its holder. */
@ApplicationScoped
class SendCertificate implements JobHandler {

    private final Certificates certificates;
    private final ClientMails mails;
    private final Journal journal;

    SendCertificate(Certificates certificates, ClientMails mails, Journal journal) {
        this.certificates = certificates;
        this.mails = mails;
        this.journal = journal;
    }

    @Override
    public String type() {
        return "certificate.send-certificate";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        Certificate certificate = certificates.get(job.caseId());
        mails.plan(ClientMail.notice(
                        job.caseId(),
                        type() + ":" + certificate.id,
                        "certificate_issued",
                        certificate.number,
                        certificate.startOn,
                        certificate.endOn)
                .withAttachment(Objects.requireNonNull(certificate.documentId)));
        journal.write(Fact.of(job.caseId(), "certificate.sent").with("number", certificate.number));
        return Map.of();
    }
}
