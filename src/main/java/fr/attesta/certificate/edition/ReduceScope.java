package fr.attesta.certificate.edition;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.certificate.ReissueCertificates;
import fr.attesta.certificate.ReissueCertificates.Cause;
import fr.attesta.certificate.paper.CertificateGrant.Authority;
import fr.attesta.certificate.paper.CertificatePapers;
import fr.attesta.certificate.paper.DownloadPapers;
import fr.attesta.certificate.paper.MeasureLetters;
import fr.attesta.certificate.paper.MeasureLetters.Measure;
import fr.attesta.certificate.paper.PaperView;
import fr.attesta.decision.DecisionView;
import fr.attesta.document.DocumentView;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.provider.Site;
import fr.attesta.shared.Category;
import fr.attesta.shared.number.Siret;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reduces what is certified: new edition of the certificate, letter, mail (ISO/IEC 17065, 7.11). */
@ApplicationScoped
public class ReduceScope {

    private final ReissueCertificates reissue;
    private final Certificates certificates;
    private final CertificatePapers papers;
    private final MeasureLetters letters;
    private final SignedLinks links;
    private final ClientMails mails;
    private final Cases cases;
    private final Providers providers;
    private final ScopeWords words;
    private final Messages messages;
    private final Journal journal;

    ReduceScope(
            ReissueCertificates reissue,
            Certificates certificates,
            CertificatePapers papers,
            MeasureLetters letters,
            SignedLinks links,
            ClientMails mails,
            Cases cases,
            Providers providers,
            ScopeWords words,
            Messages messages,
            Journal journal) {
        this.reissue = reissue;
        this.certificates = certificates;
        this.papers = papers;
        this.letters = letters;
        this.links = links;
        this.mails = mails;
        this.cases = cases;
        this.providers = providers;
        this.words = words;
        this.messages = messages;
        this.journal = journal;
    }

    /** A reduction that somebody decided on. */
    public record Reduction(
            UUID caseId,
            UUID runId,
            Set<Category> kept,
            Set<Siret> closedSites,
            @Nullable String reasons,
            Authority authority) {}

    private record GivenUp(Set<Category> removed, List<Site> closed) {

        String in(ScopeWords words, Locale language) {
            return words.givenUp(removed, closed.stream().map(Site::name).toList(), language);
        }
    }

    /** What a decision after an audit left of the scope. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void carryOut(DecisionView decision) {
        carryOut(new Reduction(
                decision.caseId(),
                decision.runId(),
                Set.copyOf(decision.categories()),
                Set.of(),
                decision.reasons(),
                Authority.of(decision)));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void carryOut(Reduction reduction) {
        ProviderView holder = providers.get(cases.get(reduction.caseId()).providerId());
        Set<Category> removed = new TreeSet<>(
                certificates.current(reduction.caseId()).orElseThrow().categories());
        removed.removeAll(reduction.kept());
        List<Site> closed = holder.sites().stream()
                .filter(site -> reduction.closedSites().contains(new Siret(site.siret())))
                .toList();
        GivenUp givenUp = new GivenUp(removed, closed);
        CertificateView certificate = reissue.reduce(
                new Cause(reduction.caseId(), reduction.runId(), reduction.authority()),
                reduction.kept(),
                reduction.closedSites());
        DocumentView letter = letters.keep(holder, measure(reduction, certificate, givenUp));
        ClientMail mail = mail(reduction, certificate, givenUp, holder.contact().language())
                .withAttachment(letter.id());
        for (PaperView paper : papers.of(certificate.id())) {
            mail = mail.withAttachment(paper.document().id());
        }
        mails.plan(mail);
        journal.write(Fact.of(reduction.caseId(), "certificate.reduced")
                .with("number", certificate.number())
                .with("removed", removed)
                .with("closedSites", reduction.closedSites())
                .with("reasons", reduction.reasons()));
    }

    private Measure measure(Reduction reduction, CertificateView certificate, GivenUp givenUp) {
        String scope = messages.text(
                Locale.FRENCH,
                "pdf_measure_reduced_scope",
                givenUp.in(words, Locale.FRENCH),
                words.categories(certificate.categories(), Locale.FRENCH));
        return new Measure(
                reduction.caseId(),
                "reduced",
                certificate.number(),
                reduction.authority().on(),
                reduction.reasons() == null ? scope : scope + " " + reduction.reasons(),
                reduction.authority().by());
    }

    private ClientMail mail(Reduction reduction, CertificateView certificate, GivenUp givenUp, Locale language) {
        return ClientMail.notice(
                        reduction.caseId(),
                        "certificate-reduced:" + certificate.id() + ":" + certificate.edition(),
                        "certificate_reduced",
                        certificate.number(),
                        givenUp.in(words, language),
                        words.categories(certificate.categories(), language))
                .withLink(links.issue(
                        new LinkScope(DownloadPapers.PURPOSE, reduction.caseId(), certificate.id()),
                        Days.endOf(certificate.end())));
    }
}
