package fr.attesta.portal.progress;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.provider.Contact;
import fr.attesta.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What staff see of the progress page of a case: whether a link to it is out, and what it shows. */
@ApplicationScoped
class ShowProgressLink {

    private final Cases cases;
    private final Providers providers;
    private final SignedLinks links;
    private final FollowProgress progress;
    private final CurrentUser user;

    ShowProgressLink(Cases cases, Providers providers, SignedLinks links, FollowProgress progress, CurrentUser user) {
        this.cases = cases;
        this.providers = providers;
        this.links = links;
        this.progress = progress;
        this.user = user;
    }

    /**
     * What the page shows.
     *
     * @param until last moment of the link that is out; null when there is none
     */
    public record Page(
            CaseView file, Contact contact, @Nullable Instant until, Progress progress, boolean maySend) {}

    @Transactional
    Page of(String number) {
        CaseView file = cases.find(number);
        LinkScope scope = new LinkScope(FollowProgress.PURPOSE, file.id(), file.id());
        return new Page(
                file,
                providers.get(file.providerId()).contact(),
                links.endOf(scope).orElse(null),
                progress.view(scope),
                user.is(Role.ADMINISTRATOR));
    }
}
