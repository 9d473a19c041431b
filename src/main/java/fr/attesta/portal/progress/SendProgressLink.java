package fr.attesta.portal.progress;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.casefile.Stage;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Sends an organisation the link to its progress; an earlier link to it ends, so that one is in use at most. */
@ApplicationScoped
class SendProgressLink {

    private final Cases cases;
    private final SignedLinks links;
    private final ClientMails mails;
    private final Journal journal;
    private final ProgressConfig config;
    private final Clock clock;

    SendProgressLink(
            Cases cases, SignedLinks links, ClientMails mails, Journal journal, ProgressConfig config, Clock clock) {
        this.cases = cases;
        this.links = links;
        this.mails = mails;
        this.journal = journal;
        this.config = config;
        this.clock = clock;
    }

    /** @throws RefusedException if there is no such case for the current person, or if it is closed */
    @Transactional
    public void send(String number) {
        CaseView file = cases.find(number);
        if (file.stage() == Stage.CLOSED) {
            throw new RefusedException(Refusal.conflict("progress.case_closed", file.number()));
        }
        LocalDate last = LocalDate.now(clock).plusDays(config.linkDays());
        LinkScope scope = new LinkScope(FollowProgress.PURPOSE, file.id(), file.id());
        int ended = links.end(scope);
        String link = links.issue(scope, Days.endOf(last));
        mails.plan(ClientMail.notice(file.id(), "progress_link:" + link, "progress_link", last)
                .withLink(link));
        journal.write(Fact.of(file.id(), "progress.link_sent")
                .with("until", last)
                .with("replaces", ended == 0 ? null : ended));
    }
}
