package fr.attesta.certificate;

import fr.attesta.certificate.edition.CertificateReissued;
import fr.attesta.certificate.edition.Editions;
import fr.attesta.certificate.paper.CertificateGrant;
import fr.attesta.certificate.paper.CertificatePapers;
import fr.attesta.certificate.paper.CertificateSheets;
import fr.attesta.certificate.paper.PaperView;
import fr.attesta.decision.DecisionView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.provider.ProviderView;
import fr.attesta.quote.application.ChangeScope;
import fr.attesta.shared.Category;
import fr.attesta.shared.number.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Issues what a case holds again in another scope: number and end stay, the edition counts up, the former edition is kept as
 * superseded (audit order, art. 9; ISO/IEC 17065, 7.10 and 7.11).
 */
@ApplicationScoped
public class ReissueCertificates {

    private final Certificates certificates;
    private final Editions editions;
    private final ChangeScope changeScope;
    private final CertificateSheets sheets;
    private final CertificatePapers papers;
    private final Journal journal;
    private final Event<CertificateReissued> reissued;
    private final Clock clock;

    ReissueCertificates(
            Certificates certificates,
            Editions editions,
            ChangeScope changeScope,
            CertificateSheets sheets,
            CertificatePapers papers,
            Journal journal,
            Event<CertificateReissued> reissued,
            Clock clock) {
        this.certificates = certificates;
        this.editions = editions;
        this.changeScope = changeScope;
        this.sheets = sheets;
        this.papers = papers;
        this.journal = journal;
        this.reissued = reissued;
        this.clock = clock;
    }

    /** Whose decision in which run led to it. */
    public record Cause(UUID caseId, UUID runId, CertificateGrant.Authority authority) {

        static Cause of(DecisionView decision) {
            return new Cause(decision.caseId(), decision.runId(), CertificateGrant.Authority.of(decision));
        }
    }

    /** Adds what was granted of an extension. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void extend(Cause cause, Set<Category> granted) {
        ProviderView holder = changeScope.extend(cause.caseId(), cause.runId(), granted);
        reissue(cause, holder, certified -> {
            Set<Category> more = new TreeSet<>(certified);
            more.addAll(granted);
            return more;
        });
    }

    /** Leaves only these categories, and takes out sites that are closed; returns the newest certificate of the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CertificateView reduce(Cause cause, Set<Category> kept, Set<Siret> closedSites) {
        ProviderView holder = changeScope.reduce(cause.caseId(), cause.runId(), kept, closedSites);
        return reissue(cause, holder, certified -> {
            Set<Category> less = new TreeSet<>(certified);
            less.retainAll(kept);
            return less;
        });
    }

    /** Every certificate of the case that still runs, also a renewed one that has not begun. */
    private CertificateView reissue(Cause cause, ProviderView holder, UnaryOperator<Set<Category>> scope) {
        List<Certificate> running = certificates.running(cause.caseId());
        if (running.isEmpty()) {
            throw new IllegalStateException(
                    "Expected case " + cause.caseId() + " to have a running certificate but it has none");
        }
        running.forEach(certificate -> reissue(
                certificate,
                cause,
                holder,
                scope.apply(Set.copyOf(certificate.categories)).stream()
                        .sorted()
                        .toList()));
        return running.getLast().view(LocalDate.now(clock));
    }

    private void reissue(Certificate certificate, Cause cause, ProviderView holder, List<Category> categories) {
        editions.supersede(certificate.superseded(LocalDate.now(clock)), cause.runId());
        CertificateGrant grant = new CertificateGrant(
                cause.caseId(),
                certificate.number,
                certificate.edition + 1,
                holder,
                categories,
                certificate.period(),
                cause.authority());
        certificate.reissue(sheets.holder(holder), categories, cause.authority().on());
        List<PaperView> printed = papers.print(certificate.id, grant);
        journal.write(Fact.of(cause.caseId(), "certificate.reissued")
                .with("number", certificate.number)
                .with("edition", certificate.edition)
                .with("categories", categories)
                .with("sites", certificate.holder.sites().size())
                .with("end", certificate.endOn)
                .with(
                        "sha256",
                        printed.stream().map(paper -> paper.document().sha256()).toList()));
        reissued.fire(new CertificateReissued(cause.caseId(), certificate.id, certificate.state));
    }
}
