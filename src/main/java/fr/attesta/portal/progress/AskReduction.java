package fr.attesta.portal.progress;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.casefile.RunView;
import fr.attesta.certificate.edition.ScopeWords;
import fr.attesta.cycle.scope.ReduceCertification;
import fr.attesta.cycle.scope.ReduceCertification.Choice;
import fr.attesta.identity.Acting;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.OpenedLink;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.provider.Providers;
import fr.attesta.quote.application.content.ApplicationForm.SiteForm;
import fr.attesta.quote.scope.ReductionForm;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The organisation asks for a reduction of its scope from its progress page (ISO/IEC 17065, 7.11); the page stays open. */
@ApplicationScoped
class AskReduction {

    private final SignedLinks links;
    private final ReduceCertification reduction;
    private final Acting acting;
    private final ClientMails mails;
    private final Cases cases;
    private final Providers providers;
    private final ScopeWords words;

    AskReduction(
            SignedLinks links,
            ReduceCertification reduction,
            Acting acting,
            ClientMails mails,
            Cases cases,
            Providers providers,
            ScopeWords words) {
        this.links = links;
        this.reduction = reduction;
        this.acting = acting;
        this.mails = mails;
        this.cases = cases;
        this.providers = providers;
        this.words = words;
    }

    /** @throws RefusedException if the link opens no progress page, or there is no certificate yet */
    @Transactional
    Choice choice(String token) {
        return choice(opened(token).scope().caseId());
    }

    /** What stands against it; nothing is written. */
    @Transactional
    List<Refusal> refusals(String token, ReductionForm form) {
        return reduction.refusals(opened(token).scope().caseId(), form);
    }

    /** @throws RefusedException with everything that stands against it */
    @Transactional
    void ask(String token, ReductionForm form) {
        acting.as(opened(token).actor(), () -> {
            // of two confirmations at once the second waits here, and then finds the process of the first
            LinkScope scope = links.hold(token, FollowProgress.PURPOSE);
            Choice choice = choice(scope.caseId());
            RunView run = reduction.reduce(scope.caseId(), form);
            // whoever is given the page to read could ask too: the contact learns of it
            mails.plan(ClientMail.notice(
                    scope.caseId(),
                    "reduction_asked:" + run.id(),
                    "reduction_asked",
                    choice.number(),
                    givenUp(choice, form, languageOf(scope.caseId())),
                    form.reason().strip()));
            return run;
        });
    }

    private OpenedLink opened(String token) {
        OpenedLink link = links.open(token);
        if (!link.scope().purpose().equals(FollowProgress.PURPOSE)) {
            throw new RefusedException(Refusal.notFound("link.unknown"));
        }
        return link;
    }

    private Choice choice(UUID caseId) {
        return reduction
                .choice(caseId)
                .orElseThrow(() -> new RefusedException(Refusal.conflict("scope.no_certificate")));
    }

    private Locale languageOf(UUID caseId) {
        return providers.get(cases.get(caseId).providerId()).contact().language();
    }

    private String givenUp(Choice choice, ReductionForm form, Locale language) {
        List<String> closed = choice.sites().stream()
                .filter(site -> form.allClosedSites().contains(site.siret()))
                .map(SiteForm::name)
                .toList();
        return words.givenUp(form.allRemoved(), closed, language);
    }
}
