package fr.attesta.cycle;

import fr.attesta.deadline.Deadlines;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Reminds the organisation that the news of its file are awaited. */
@ApplicationScoped
class RemindFileUpdate implements JobHandler {

    private final FileUpdateMails mails;
    private final Deadlines deadlines;

    RemindFileUpdate(FileUpdateMails mails, Deadlines deadlines) {
        this.mails = mails;
        this.deadlines = deadlines;
    }

    @Override
    public String type() {
        return "cycle.remind-file-update";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        deadlines.awaited(job.runId(), FileUpdateMails.DEADLINE).ifPresent(deadline -> mails.remind(job, deadline));
        return Map.of();
    }
}
