package fr.attesta.cycle.transfer;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.document.DocumentView;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.mail.MailDraft;
import fr.attesta.mail.Mails;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Hands the file over to the other body by link, tells the organisation, and awaits the answer (rules 3.15 and 3.16). */
@ApplicationScoped
class SendTransferFile implements JobHandler {

    static final String ANSWER = "R3_16_TRANSFER_ANSWER";

    /** The link outlives the time to answer, for a body that answers late. */
    private static final int LINK_MONTHS = 3;

    private final TransfersOut transfers;
    private final TransferFile file;
    private final TransferSheets sheets;
    private final SignedLinks links;
    private final Deadlines deadlines;
    private final Cases cases;
    private final Mails mails;
    private final ClientMails clientMails;
    private final Journal journal;
    private final Clock clock;

    SendTransferFile(
            TransfersOut transfers,
            TransferFile file,
            TransferSheets sheets,
            SignedLinks links,
            Deadlines deadlines,
            Cases cases,
            Mails mails,
            ClientMails clientMails,
            Journal journal,
            Clock clock) {
        this.transfers = transfers;
        this.file = file;
        this.sheets = sheets;
        this.links = links;
        this.deadlines = deadlines;
        this.cases = cases;
        this.mails = mails;
        this.clientMails = clientMails;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "cycle.send-transfer-file";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        LocalDate today = LocalDate.now(clock);
        TransferOut transfer = transfers.get(job.runId());
        TransferFile.Content content = file.of(job.caseId());
        DocumentView sheet = sheets.keep(
                job.caseId(),
                new TransferSheet(
                        transfer.bodyName,
                        transfer.requestedOn,
                        today,
                        content.certificate(),
                        content.documents(),
                        content.openFindings(),
                        transfer.remark));
        transfer.send(
                sheet.id(), content.documents().stream().map(DocumentView::id).toList(), today);
        deadlines.met(job.runId(), AcknowledgeTransfer.HAND_OVER);
        DeadlineView answer = deadlines.open(new NewDeadline(job.caseId(), job.runId(), ANSWER, today));
        tell(job, transfer, content, answer);
        journal.write(Fact.of(job.caseId(), "transfer.file_sent")
                .with("body", transfer.bodyName)
                .with("documents", content.documents().size())
                .with("openFindings", content.openFindings().size())
                .with("sha256", sheet.sha256()));
        return Map.of();
    }

    private void tell(Job job, TransferOut transfer, TransferFile.Content content, DeadlineView answer) {
        CaseView organisation = cases.get(job.caseId());
        String number = content.certificate().number();
        mails.plan(new MailDraft(
                job.caseId(),
                type() + ":" + job.runId(),
                MailDraft.Recipient.of(transfer.bodyName, transfer.bodyEmail, null),
                "transfer_file",
                List.of(
                        organisation.providerName(),
                        organisation.number(),
                        number,
                        organisation.siren(),
                        answer.dueOn()),
                links.issue(
                        new LinkScope(DownloadTransferFile.PURPOSE, job.caseId(), job.runId()),
                        Days.endOf(answer.dueOn().plusMonths(LINK_MONTHS))),
                List.of(),
                answer.asCause()));
        clientMails.plan(ClientMail.notice(
                job.caseId(), type() + "-notice:" + job.runId(), "transfer_sent", transfer.bodyName, answer.dueOn()));
    }
}
