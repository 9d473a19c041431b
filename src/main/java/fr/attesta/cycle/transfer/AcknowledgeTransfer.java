package fr.attesta.cycle.transfer;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Opens the fifteen days to hand the file over, counted from the request, and tells the organisation (rule 3.15). */
@ApplicationScoped
class AcknowledgeTransfer implements JobHandler {

    static final String HAND_OVER = "R3_15_TRANSFER_FILE";

    private final TransfersOut transfers;
    private final Deadlines deadlines;
    private final ClientMails mails;

    AcknowledgeTransfer(TransfersOut transfers, Deadlines deadlines, ClientMails mails) {
        this.transfers = transfers;
        this.deadlines = deadlines;
        this.mails = mails;
    }

    @Override
    public String type() {
        return "cycle.acknowledge-transfer";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        TransferOut transfer = transfers.get(job.runId());
        DeadlineView deadline =
                deadlines.open(new NewDeadline(job.caseId(), job.runId(), HAND_OVER, transfer.requestedOn));
        mails.plan(ClientMail.notice(
                        job.caseId(),
                        type() + ":" + job.runId(),
                        "transfer_requested",
                        transfer.bodyName,
                        deadline.dueOn())
                .about(deadline.asCause()));
        return Map.of();
    }
}
