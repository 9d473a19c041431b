package fr.attesta.portfolio;

import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.portfolio.content.Portfolio;
import fr.attesta.portfolio.content.Portfolio.Holding;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Writes a confirmed import in one transaction: all of it or nothing. */
@ApplicationScoped
class WritePortfolio {

    private static final int BATCH = 100;
    private static final int LONGEST_SECONDS = 600;

    private final PortfolioImports imports;
    private final CheckPortfolio check;
    private final TakeOverHoldings holdings;
    private final EntityManager database;
    private final Journal journal;
    private final Clock clock;

    WritePortfolio(
            PortfolioImports imports,
            CheckPortfolio check,
            TakeOverHoldings holdings,
            EntityManager database,
            Journal journal,
            Clock clock) {
        this.imports = imports;
        this.check = check;
        this.holdings = holdings;
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    void write(UUID id) {
        imports.lock(id).ifPresent(this::write);
    }

    private void write(PortfolioImport confirmed) {
        UUID id = confirmed.id;
        Portfolio portfolio = check.read(Objects.requireNonNull(confirmed.content));
        if (!portfolio.accepted()) {
            confirmed.refuse(portfolio.errors(), clock.instant());
            return;
        }
        List<Holding> all = portfolio.holdings();
        for (int from = 0; from < all.size(); from += BATCH) {
            holdings.takeOver(id, all.subList(from, Math.min(from + BATCH, all.size())));
            // rows that were written need no longer be watched: the work stays the same for each batch
            database.flush();
            database.clear();
            imports.progressed(id, Math.min(from + BATCH, all.size()));
        }
        PortfolioImport written = imports.get(id);
        journal.write(Fact.of(null, "portfolio.imported")
                .with("import", id)
                .with("sha256", written.sha256)
                .with("organisations", written.organisations)
                .with("sites", written.sites));
        written.complete(clock.instant());
    }
}
