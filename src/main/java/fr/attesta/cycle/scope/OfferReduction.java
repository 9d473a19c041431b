package fr.attesta.cycle.scope;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.deadline.BodyDeadlines;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.mail.Mails;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Sends an organisation that wants to give up a part of its scope the link by which it says which. */
@ApplicationScoped
public class OfferReduction {

    private static final String ANSWER = "BODY_REDUCTION_ANSWER";

    private final ReduceCertification reduction;
    private final Cases cases;
    private final Certificates certificates;
    private final BodyDeadlines deadlines;
    private final SignedLinks links;
    private final ClientMails mails;
    private final Mails ledger;
    private final Journal journal;
    private final Clock clock;

    OfferReduction(
            ReduceCertification reduction,
            Cases cases,
            Certificates certificates,
            BodyDeadlines deadlines,
            SignedLinks links,
            ClientMails mails,
            Mails ledger,
            Journal journal,
            Clock clock) {
        this.reduction = reduction;
        this.cases = cases;
        this.certificates = certificates;
        this.deadlines = deadlines;
        this.links = links;
        this.mails = mails;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    /** That a link is on its way, and its last day. */
    public record Offer(String certificate, LocalDate openUntil) {}

    /**
     * Offers it; one mail a day, however often it is asked for.
     *
     * @throws RefusedException with everything that stands against it
     */
    @Transactional
    public Offer offer(String number) {
        CaseView file = cases.find(number);
        RefusedException.throwIfAny(reduction.obstacles(file.id()));
        CertificateView certificate = certificates.current(file.id()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        LocalDate last = deadlines.calculate(ANSWER, today).due();
        String key = "reduction-offered:" + certificate.id() + ":" + today;
        if (!ledger.planned(key)) {
            send(key, certificate, last);
        }
        return new Offer(certificate.number(), last);
    }

    private void send(String key, CertificateView certificate, LocalDate last) {
        LinkScope scope = new LinkScope(GiveUpScope.PURPOSE, certificate.caseId(), certificate.id());
        mails.plan(ClientMail.notice(certificate.caseId(), key, "reduction_offered", certificate.number(), last)
                .withLink(links.issue(scope, Days.endOf(last))));
        journal.write(Fact.of(certificate.caseId(), "scope.reduction_offered")
                .with("certificate", certificate.number())
                .with("openUntil", last));
    }
}
