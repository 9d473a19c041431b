package fr.attesta.portal.progress;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Ends the link to the progress of a case at once, for example because it reached somebody else. */
@ApplicationScoped
class WithdrawProgressLink {

    private final Cases cases;
    private final SignedLinks links;
    private final Journal journal;

    WithdrawProgressLink(Cases cases, SignedLinks links, Journal journal) {
        this.cases = cases;
        this.links = links;
        this.journal = journal;
    }

    /** @throws RefusedException if there is no such case for the current person, or no link that still opens */
    @Transactional
    public void withdraw(String number) {
        CaseView file = cases.find(number);
        if (links.end(new LinkScope(FollowProgress.PURPOSE, file.id(), file.id())) == 0) {
            throw new RefusedException(Refusal.conflict("progress.no_link", file.number()));
        }
        journal.write(Fact.of(file.id(), "progress.link_withdrawn"));
    }
}
