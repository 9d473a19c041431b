package fr.attesta.casefile;

import fr.attesta.identity.link.SignedLinks;
import fr.attesta.inbox.CloseTasks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** The organisation withdraws its application, or ends its certification: the running process is interrupted. */
@ApplicationScoped
public class WithdrawCase {

    static final String MESSAGE = "casefile.withdrawn";

    private final Cases cases;
    private final Runs runs;
    private final CloseTasks closeTasks;
    private final SignedLinks links;
    private final Outbox outbox;
    private final Journal journal;

    WithdrawCase(Cases cases, Runs runs, CloseTasks closeTasks, SignedLinks links, Outbox outbox, Journal journal) {
        this.cases = cases;
        this.runs = runs;
        this.closeTasks = closeTasks;
        this.links = links;
        this.outbox = outbox;
        this.journal = journal;
    }

    /** @throws RefusedException if nothing is under way that could be withdrawn */
    @Transactional
    public void withdraw(String number, String reason) {
        CaseView file = cases.find(number);
        RunView run = runs.current(file.id())
                .orElseThrow(() -> new RefusedException(Refusal.conflict("case.nothing_to_withdraw", number)));
        closeTasks.ofRun(run.id());
        links.revoke(file.id());
        journal.write(Fact.of(file.id(), "case.withdrawn").with("reason", reason));
        outbox.publish(MESSAGE, file.id(), run.id(), Map.of());
    }
}
