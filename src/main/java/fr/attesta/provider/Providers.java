package fr.attesta.provider;

import fr.attesta.shared.Uuid7;
import fr.attesta.shared.number.Siren;
import fr.attesta.shared.number.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The training organisations that the body knows. */
@ApplicationScoped
public class Providers {

    private final EntityManager database;
    private final Clock clock;

    Providers(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Registers the organisation, or takes over its newest description when its SIREN is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProviderView register(ProviderDetails details) {
        Optional<Provider> known = ofSiren(details.siren());
        known.ifPresent(provider -> provider.describe(details));
        return known.orElseGet(() -> create(details)).view();
    }

    /** Registers an organisation that is known to be new: nothing is looked up, so that thousands go in batches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProviderView add(ProviderDetails details) {
        return create(details).view();
    }

    /** Gives an organisation sites that it did not have. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProviderView addSites(UUID id, List<Site> sites) {
        Provider provider = find(id);
        provider.add(sites);
        return provider.view();
    }

    /** Takes sites from an organisation that it has closed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProviderView removeSites(UUID id, Set<Siret> closed) {
        Provider provider = find(id);
        provider.remove(closed);
        return provider.view();
    }

    /** Those of these numbers that belong to organisations the body knows. */
    public Set<Siren> known(Collection<Siren> sirens) {
        return database
                .createQuery("select siren from Provider where siren in ?1", String.class)
                .setParameter(1, sirens.stream().map(Siren::value).toList())
                .getResultList()
                .stream()
                .map(Siren::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws IllegalStateException if there is no such organisation: ids come from our own rows */
    public ProviderView get(UUID id) {
        return find(id).view();
    }

    public Optional<ProviderView> find(Siren siren) {
        return ofSiren(siren).map(Provider::view);
    }

    private Provider find(UUID id) {
        Provider provider = database.find(Provider.class, id);
        if (provider == null) {
            throw new IllegalStateException("Expected a provider with the id " + id + " but there is none");
        }
        return provider;
    }

    private Provider create(ProviderDetails details) {
        Instant now = clock.instant();
        Provider provider = new Provider(Uuid7.at(now), details, now);
        database.persist(provider);
        return provider;
    }

    private Optional<Provider> ofSiren(Siren siren) {
        return database
                .createQuery("from Provider where siren = ?1", Provider.class)
                .setParameter(1, siren.value())
                .getResultList()
                .stream()
                .findFirst();
    }
}
