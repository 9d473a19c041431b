package fr.attesta.casefile;

import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/**
 * The organisation withdraws its application, or ends its certification: what runs is interrupted. Between two audits
 * nothing runs, and the certification ends at once.
 */
@ApplicationScoped
public class WithdrawCase {

    private final Cases cases;
    private final InterruptRuns interrupt;
    private final SignedLinks links;
    private final Journal journal;
    private final Event<CertificationEnded> ended;

    WithdrawCase(
            Cases cases, InterruptRuns interrupt, SignedLinks links, Journal journal, Event<CertificationEnded> ended) {
        this.cases = cases;
        this.interrupt = interrupt;
        this.links = links;
        this.journal = journal;
        this.ended = ended;
    }

    /** @throws RefusedException if nothing is under way that could be withdrawn, and no certification could be ended */
    @Transactional
    public void withdraw(String number, String reason) {
        CaseView file = cases.find(number);
        boolean interrupted = interrupt.all(file.id());
        if (!interrupted && file.stage() != Stage.CERTIFIED) {
            throw new RefusedException(Refusal.conflict("case.nothing_to_withdraw", number));
        }
        links.revoke(file.id());
        journal.write(Fact.of(file.id(), "case.withdrawn").with("reason", reason));
        if (!interrupted) {
            cases.close(file.id(), CloseRun.TERMINATED);
            ended.fire(new CertificationEnded(file.id()));
        }
    }
}
