package fr.attesta.casefile;

import fr.attesta.identity.CaseAccess;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.inbox.label.CaseDirectory;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The certification cases of the body. */
@ApplicationScoped
public class Cases implements CaseDirectory {

    private final EntityManager database;
    private final Providers providers;
    private final CaseAccess access;
    private final SignedLinks links;
    private final Clock clock;

    Cases(EntityManager database, Providers providers, CaseAccess access, SignedLinks links, Clock clock) {
        this.database = database;
        this.providers = providers;
        this.access = access;
        this.links = links;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public CaseView open(UUID providerId) {
        Instant now = clock.instant();
        Number next = (Number)
                database.createNativeQuery("select nextval('case_number')").getSingleResult();
        CaseFile file = new CaseFile(Uuid7.at(now), number(next), providerId, now);
        database.persist(file);
        return view(file);
    }

    /** Opens cases for organisations whose certificates were issued elsewhere, in the order of the organisations. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<UUID> openCertified(List<UUID> providerIds) {
        Instant now = clock.instant();
        List<?> numbers = database.createNativeQuery("select nextval('case_number') from generate_series(1, ?1)")
                .setParameter(1, providerIds.size())
                .getResultList();
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < providerIds.size(); i++) {
            CaseFile file = new CaseFile(Uuid7.at(now), number((Number) numbers.get(i)), providerIds.get(i), now);
            file.stage = Stage.CERTIFIED;
            database.persist(file);
            ids.add(file.id);
        }
        return ids;
    }

    /** @throws RefusedException if there is no such case for the current person */
    public CaseView find(String number) {
        CaseView found = byNumber(number).orElseThrow(() -> new RefusedException(Refusal.notFound("case.unknown")));
        access.requireRead(found.id());
        return found;
    }

    public CaseView get(UUID id) {
        return view(file(id));
    }

    /** Those of these cases that are closed. */
    public Set<UUID> closed(Collection<UUID> ids) {
        return Set.copyOf(database.createQuery("select id from CaseFile where id in ?1 and stage = ?2", UUID.class)
                .setParameter(1, ids)
                .setParameter(2, Stage.CLOSED)
                .getResultList());
    }

    /** Moves the case to a stage; it moves where its process is, also back. A step that comes late opens no closed case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reach(UUID id, Stage stage) {
        CaseFile file = file(id);
        if (file.stage != Stage.CLOSED) {
            file.stage = stage;
        }
    }

    /** Closes the case; one that is closed keeps the reason that came first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(UUID id, String outcome) {
        CaseFile file = file(id);
        if (file.stage != Stage.CLOSED) {
            file.stage = Stage.CLOSED;
            file.outcome = outcome;
            links.revoke(id);
        }
    }

    /** Whether there is any case at all, seen by the current person or not. */
    public boolean any() {
        return database.createQuery("select count(c) from CaseFile c", Long.class)
                        .getSingleResult()
                > 0;
    }

    /** Open cases of an organisation: a second one for it would be a duplicate. */
    public List<CaseView> aliveOf(UUID providerId) {
        return database
                .createQuery("from CaseFile where providerId = ?1 and stage <> ?2", CaseFile.class)
                .setParameter(1, providerId)
                .setParameter(2, Stage.CLOSED)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    /** All cases of an organisation that the current person may see, newest first. */
    public List<CaseView> ofProvider(UUID providerId) {
        return database
                .createQuery("from CaseFile where providerId = ?1 order by createdAt desc, number desc", CaseFile.class)
                .setParameter(1, providerId)
                .getResultList()
                .stream()
                .filter(file -> access.mayRead(file.id))
                .map(this::view)
                .toList();
    }

    @Override
    public CaseCard cardOf(UUID caseId) {
        CaseView view = get(caseId);
        return new CaseCard(view.id(), view.number(), view.providerName(), view.siren());
    }

    private String number(Number sequence) {
        return "AT-%d-%05d".formatted(Year.now(clock).getValue(), sequence.longValue());
    }

    private Optional<CaseView> byNumber(String number) {
        return database
                .createQuery("from CaseFile where number = ?1", CaseFile.class)
                .setParameter(1, number.toUpperCase(Locale.ROOT))
                .getResultList()
                .stream()
                .findFirst()
                .map(this::view);
    }

    private CaseFile file(UUID id) {
        CaseFile file = database.find(CaseFile.class, id);
        if (file == null) {
            throw new IllegalStateException("Expected a case with the id " + id + " but there is none");
        }
        return file;
    }

    private CaseView view(CaseFile file) {
        ProviderView provider = providers.get(file.providerId);
        return new CaseView(
                file.id,
                file.number,
                file.providerId,
                provider.name(),
                provider.siren(),
                file.stage,
                file.outcome,
                file.createdAt);
    }
}
