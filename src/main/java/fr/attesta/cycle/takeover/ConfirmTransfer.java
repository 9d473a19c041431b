package fr.attesta.cycle.takeover;

import fr.attesta.certificate.Certificates;
import fr.attesta.cycle.takeover.TransferInMails.Letter;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells the former body that its certificate is taken over, so that it ends it (audit order, art. 7). */
@ApplicationScoped
class ConfirmTransfer implements JobHandler {

    private final TransfersIn transfers;
    private final TransferInMails mails;
    private final Certificates certificates;

    ConfirmTransfer(TransfersIn transfers, TransferInMails mails, Certificates certificates) {
        this.transfers = transfers;
        this.mails = mails;
        this.certificates = certificates;
    }

    @Override
    public String type() {
        return "cycle.confirm-transfer";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        mails.tell(
                transfers.get(job.runId()),
                new Letter("transfer_confirmed", type() + ":" + job.runId()),
                certificates.current(job.caseId()).orElseThrow().number());
        return Map.of();
    }
}
