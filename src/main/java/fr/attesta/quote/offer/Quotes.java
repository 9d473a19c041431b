package fr.attesta.quote.offer;

import fr.attesta.quote.offer.content.QuoteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The quotes with all their versions: every run that needs a contract has at least one. */
@ApplicationScoped
public class Quotes {

    private final EntityManager database;

    Quotes(EntityManager database) {
        this.database = database;
    }

    /** The newest version of a run's quote. */
    @Transactional
    public Optional<QuoteView> ofRun(UUID runId) {
        return versions(runId).stream().findFirst().map(Quote::view);
    }

    /** All versions of all quotes of a case, newest first. */
    @Transactional
    public List<QuoteView> ofCase(UUID caseId) {
        return database
                .createQuery("from Quote where caseId = ?1 order by preparedAt desc, version desc", Quote.class)
                .setParameter(1, caseId)
                .getResultList()
                .stream()
                .map(Quote::view)
                .toList();
    }

    void add(Quote quote) {
        database.persist(quote);
    }

    /** One version, as a signed link names it. */
    Quote get(UUID id) {
        Quote quote = database.find(Quote.class, id);
        if (quote == null) {
            throw new IllegalStateException("Expected a quote with the id " + id + " but there is none");
        }
        return quote;
    }

    /** The same, kept from anybody else until the transaction ends: an answer and a revision exclude each other. */
    Quote lock(UUID id) {
        Quote quote = get(id);
        // what was read before the lock may be old by now
        database.refresh(quote, LockModeType.PESSIMISTIC_WRITE);
        return quote;
    }

    /** @throws IllegalStateException if nothing was quoted in this run yet */
    Quote latest(UUID runId) {
        return versions(runId).stream()
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Expected run " + runId + " to have a quote but it has none"));
    }

    /** The versions of a run's quote, newest first. */
    List<Quote> versions(UUID runId) {
        return database.createQuery("from Quote where runId = ?1 order by version desc", Quote.class)
                .setParameter(1, runId)
                .getResultList();
    }
}
