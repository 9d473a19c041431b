package fr.attesta.cycle.takeover;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.cycle.takeover.TransferInMails.Letter;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Asks the former body for its file, which it owes within fifteen days (audit order, art. 7; rule 3.15). */
@ApplicationScoped
class RequestTransferFile implements JobHandler {

    static final String RECEIPT = "R3_15_TRANSFER_RECEIPT";

    private final TransfersIn transfers;
    private final TransferInMails mails;
    private final ClientMails clientMails;
    private final Deadlines deadlines;

    RequestTransferFile(TransfersIn transfers, TransferInMails mails, ClientMails clientMails, Deadlines deadlines) {
        this.transfers = transfers;
        this.mails = mails;
        this.clientMails = clientMails;
        this.deadlines = deadlines;
    }

    @Override
    public String type() {
        return "cycle.request-transfer-file";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        TransferIn transfer = transfers.get(job.runId());
        DeadlineView due =
                deadlines.open(new NewDeadline(job.caseId(), job.runId(), RECEIPT, transfer.content.requestedOn()));
        mails.ask(transfer, new Letter("transfer_file_request", type() + ":" + job.key()), due, due.asCause());
        clientMails.plan(ClientMail.notice(
                job.caseId(),
                type() + "-notice:" + job.key(),
                "transfer_in_begun",
                transfer.content.bodyName(),
                due.dueOn()));
        return Map.of();
    }
}
