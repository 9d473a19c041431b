package fr.attesta.cycle.takeover.evaluation;

import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.cycle.takeover.TransfersIn;
import fr.attesta.deadline.Deadlines;
import fr.attesta.identity.CaseAccess;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.GivenText;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The decider of a transfer cannot decide by the file alone: an auditor is asked to look at what it leaves open (art. 7). */
@ApplicationScoped
public class AskForEvaluation {

    private final TransferEvaluations evaluations;
    private final StaffDirectory staff;
    private final CaseAccess access;
    private final Deadlines deadlines;
    private final ClientMails mails;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    AskForEvaluation(
            TransferEvaluations evaluations,
            StaffDirectory staff,
            CaseAccess access,
            Deadlines deadlines,
            ClientMails mails,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.evaluations = evaluations;
        this.staff = staff;
        this.access = access;
        this.deadlines = deadlines;
        this.mails = mails;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Asks for it; returns the auditor.
     *
     * @param subject what is to be evaluated; the organisation reads it
     * @throws RefusedException with everything that stands against it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String ask(TaskView task, @Nullable String evaluator, @Nullable String subject) {
        RefusedException.throwIfAny(EvaluationRules.ofRequest(
                evaluations.of(task.runId()).isPresent(), evaluator, subject, staff.userNamesWith(Role.AUDITOR)));
        String auditor = Objects.requireNonNull(evaluator);
        String what = Objects.requireNonNull(GivenText.of(subject));
        evaluations.ask(
                task.caseId(),
                new EvaluationView(task.runId(), what, auditor, user.name(), LocalDate.now(clock), null));
        access.grant(task.caseId(), auditor);
        LocalDate due = deadlines.dueOn(task.runId(), TransfersIn.DECISION).orElseGet(() -> LocalDate.now(clock));
        mails.plan(ClientMail.notice(
                task.caseId(), "transfer-evaluation:" + task.runId(), "transfer_in_evaluation", what, due));
        journal.write(Fact.of(task.caseId(), "transfer.evaluation_asked")
                .with("evaluator", auditor)
                .with("subject", what));
        return auditor;
    }
}
