package fr.attesta.quote.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The quotes, one per run that needs a contract. */
@ApplicationScoped
public class Quotes {

    private final EntityManager database;

    Quotes(EntityManager database) {
        this.database = database;
    }

    @Transactional
    public Optional<QuoteView> ofRun(UUID runId) {
        return Optional.ofNullable(database.find(Quote.class, runId)).map(Quote::view);
    }

    void add(Quote quote) {
        database.persist(quote);
    }

    Quote get(UUID runId) {
        Quote quote = database.find(Quote.class, runId);
        if (quote == null) {
            throw new IllegalStateException("Expected run " + runId + " to have a quote but it has none");
        }
        return quote;
    }
}
