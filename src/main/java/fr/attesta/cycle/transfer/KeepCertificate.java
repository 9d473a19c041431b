package fr.attesta.cycle.transfer;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;

/** Tells the organisation that its certificate stays here because the other body does not take it over. */
@ApplicationScoped
class KeepCertificate implements JobHandler {

    private final TransfersOut transfers;
    private final ClientMails mails;

    KeepCertificate(TransfersOut transfers, ClientMails mails) {
        this.transfers = transfers;
        this.mails = mails;
    }

    @Override
    public String type() {
        return "cycle.keep-certificate";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        TransferOut transfer = transfers.get(job.runId());
        mails.plan(ClientMail.notice(
                job.caseId(),
                type() + ":" + job.runId(),
                "transfer_not_accepted",
                transfer.bodyName,
                Objects.requireNonNullElse(transfer.answer, "")));
        return Map.of();
    }
}
