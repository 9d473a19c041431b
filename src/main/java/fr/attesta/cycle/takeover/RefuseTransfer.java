package fr.attesta.cycle.takeover;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.cycle.takeover.TransferInMails.Letter;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;

/** Tells the organisation and the former body why the certificate is not taken over (audit order, art. 7). */
@ApplicationScoped
class RefuseTransfer implements JobHandler {

    private final TransfersIn transfers;
    private final TransferInMails mails;
    private final ClientMails clientMails;

    RefuseTransfer(TransfersIn transfers, TransferInMails mails, ClientMails clientMails) {
        this.transfers = transfers;
        this.mails = mails;
        this.clientMails = clientMails;
    }

    @Override
    public String type() {
        return "cycle.refuse-transfer";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        TransferIn transfer = transfers.get(job.runId());
        String reasons = Objects.requireNonNull(transfer.reasons);
        mails.tell(transfer, new Letter("transfer_refusal_notice", type() + ":" + job.runId()), reasons);
        clientMails.plan(ClientMail.notice(
                job.caseId(),
                type() + "-notice:" + job.runId(),
                "transfer_in_refused",
                transfer.content.bodyName(),
                reasons));
        return Map.of();
    }
}
