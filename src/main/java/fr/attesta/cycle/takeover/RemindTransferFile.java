package fr.attesta.cycle.takeover;

import fr.attesta.cycle.takeover.TransferInMails.Letter;
import fr.attesta.deadline.Deadlines;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Reminds the former body of the file that it owes. */
@ApplicationScoped
class RemindTransferFile implements JobHandler {

    private final TransfersIn transfers;
    private final TransferInMails mails;
    private final Deadlines deadlines;

    RemindTransferFile(TransfersIn transfers, TransferInMails mails, Deadlines deadlines) {
        this.transfers = transfers;
        this.mails = mails;
        this.deadlines = deadlines;
    }

    @Override
    public String type() {
        return "cycle.remind-transfer-file";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        deadlines
                .awaited(job.runId(), RequestTransferFile.RECEIPT)
                .ifPresent(due -> mails.ask(
                        transfers.get(job.runId()),
                        new Letter("transfer_file_reminder", type() + ":" + job.key()),
                        due,
                        due.asReminder()));
        return Map.of();
    }
}
