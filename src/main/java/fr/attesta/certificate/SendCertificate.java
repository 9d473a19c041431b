package fr.attesta.certificate;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.casefile.Runs;
import fr.attesta.certificate.paper.CertificatePapers;
import fr.attesta.certificate.paper.DownloadPapers;
import fr.attesta.certificate.paper.PaperView;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import fr.attesta.workflow.ProcessId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Sends the certificate and the rules for using the mark to its holder, with a link to download them again. */
@ApplicationScoped
class SendCertificate implements JobHandler {

    private final Certificates certificates;
    private final CertificatePapers papers;
    private final Runs runs;
    private final SignedLinks links;
    private final ClientMails mails;
    private final Journal journal;

    SendCertificate(
            Certificates certificates,
            CertificatePapers papers,
            Runs runs,
            SignedLinks links,
            ClientMails mails,
            Journal journal) {
        this.certificates = certificates;
        this.papers = papers;
        this.runs = runs;
        this.links = links;
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
        ClientMail mail = ClientMail.notice(
                        job.caseId(),
                        type() + ":" + certificate.id + ":" + certificate.edition,
                        template(runs.get(job.runId()).process()),
                        certificate.number,
                        certificate.startOn,
                        certificate.endOn)
                .withLink(links.issue(
                        new LinkScope(DownloadPapers.PURPOSE, job.caseId(), certificate.id),
                        Days.endOf(certificate.endOn)));
        for (PaperView paper : papers.of(certificate.id)) {
            mail = mail.withAttachment(paper.document().id());
        }
        mails.plan(mail);
        journal.write(Fact.of(job.caseId(), "certificate.sent")
                .with("number", certificate.number)
                .with("edition", certificate.edition));
        return Map.of();
    }

    private static String template(ProcessId process) {
        return switch (process) {
            case SCOPE_EXTENSION -> "certificate_extended";
            case TRANSFER_IN -> "certificate_taken_over";
            default -> "certificate_issued";
        };
    }
}
