package fr.attesta.identity.link;

import fr.attesta.identity.IdentityConfig;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Sha256;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Issues and opens signed links. The database keeps only a hash of each token; the token itself is derived from the
 * link's id with the body's secret when the mail leaves, so that neither the tables nor the mail ledger can open a link.
 */
@ApplicationScoped
public class SignedLinks {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(link|draft):([0-9a-f-]{36})}");

    private final EntityManager database;
    private final Clock clock;
    private final LinkToken tokens;
    private final String publicUrl;

    SignedLinks(EntityManager database, Clock clock, IdentityConfig config) {
        this.database = database;
        this.clock = clock;
        this.tokens = new LinkToken(config.linkSecret());
        this.publicUrl = config.publicUrl();
    }

    /** Creates a link and returns the placeholder to write into a mail in its place. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String issue(LinkScope scope, Instant expiresAt) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        database.persist(new SignedLink(id, scope, Sha256.of(tokens.of(id)), now, expiresAt));
        return "{link:" + id + "}";
    }

    /** The text with every placeholder, also those of drafts, replaced by its full address. */
    public String resolve(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> publicUrl
                        + (match.group(1).equals("draft") ? DraftLinks.PATH : "/p/")
                        + tokens.of(UUID.fromString(match.group(2))));
    }

    /** The text with every placeholder replaced by a word that tells nothing. */
    public static String redact(String text) {
        return PLACEHOLDER.matcher(text).replaceAll("[…]");
    }

    /**
     * Looks at a link without changing anything.
     *
     * @throws RefusedException if the token is wrong or the link has expired
     */
    @Transactional
    public OpenedLink open(String token) {
        return opened(find(token, LockModeType.NONE));
    }

    /**
     * Uses a link for its one thing.
     *
     * @throws RefusedException if the token is wrong, for another purpose, expired or already used
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LinkScope use(String token, String purpose) {
        SignedLink link = held(token, purpose);
        link.usedAt = clock.instant();
        return link.scope();
    }

    /**
     * Keeps a link from being used elsewhere until the transaction ends, for what comes before its one thing.
     *
     * @throws RefusedException if the token is wrong, for another purpose, expired or already used
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LinkScope hold(String token, String purpose) {
        return held(token, purpose).scope();
    }

    /** Ends every link of a case that was not used yet, because the case itself has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void revoke(UUID caseId) {
        end(database.createQuery(
                        "from SignedLink where caseId = ?1 and usedAt is null and expiresAt > ?2", SignedLink.class)
                .setParameter(1, caseId)
                .setParameter(2, clock.instant())
                .getResultList());
    }

    /** Ends the links of this scope that still open; returns how many there were. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int end(LinkScope scope) {
        List<SignedLink> links = openOf(scope);
        end(links);
        return links.size();
    }

    private void end(List<SignedLink> links) {
        // the last moment of a link still opens it
        Instant before = clock.instant().minusMillis(1);
        links.forEach(link -> link.expiresAt = before);
    }

    /** The last moment of a link of this scope that still opens. */
    public Optional<Instant> endOf(LinkScope scope) {
        return openOf(scope).stream().map(link -> link.expiresAt).max(Comparator.naturalOrder());
    }

    private List<SignedLink> openOf(LinkScope scope) {
        return database.createQuery(
                        "from SignedLink where caseId = ?1 and purpose = ?2 and subjectId = ?3 and usedAt is null and"
                                + " expiresAt >= ?4",
                        SignedLink.class)
                .setParameter(1, scope.caseId())
                .setParameter(2, scope.purpose())
                .setParameter(3, scope.subjectId())
                .setParameter(4, clock.instant())
                .getResultList();
    }

    /** Links of a case that still run and whose question was not answered since by a copy of theirs, oldest first. */
    List<OpenedLink> unanswered(UUID caseId) {
        return database
                .createQuery(
                        "from SignedLink l where l.caseId = ?1 and l.usedAt is null and l.expiresAt >= ?2 and not"
                                + " exists (select 1 from SignedLink u where u.caseId = l.caseId and u.purpose = l.purpose"
                                + " and u.subjectId = l.subjectId and u.usedAt >= l.createdAt) order by l.createdAt, l.id",
                        SignedLink.class)
                .setParameter(1, caseId)
                .setParameter(2, clock.instant())
                .getResultList()
                .stream()
                .map(SignedLink::view)
                .toList();
    }

    private SignedLink held(String token, String purpose) {
        SignedLink link = find(token, LockModeType.PESSIMISTIC_WRITE);
        opened(link);
        if (!link.purpose.equals(purpose)) {
            throw new RefusedException(Refusal.notFound("link.unknown"));
        }
        if (link.usedAt != null) {
            throw new RefusedException(Refusal.gone("link.used", link.usedAt));
        }
        return link;
    }

    private OpenedLink opened(SignedLink link) {
        if (link.expiresAt.isBefore(clock.instant())) {
            throw new RefusedException(Refusal.gone("link.expired", link.expiresAt));
        }
        return link.view();
    }

    private SignedLink find(String token, LockModeType lock) {
        return tokens.idOf(token)
                .map(id -> database.find(SignedLink.class, id, lock))
                .filter(link -> link.tokenHash.equals(Sha256.of(token)))
                .orElseThrow(() -> new RefusedException(Refusal.notFound("link.unknown")));
    }
}
