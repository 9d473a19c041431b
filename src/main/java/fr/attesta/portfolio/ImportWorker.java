package fr.attesta.portfolio;

import fr.attesta.identity.Acting;
import fr.attesta.journal.Actor;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Writes confirmed imports one after the other; one that was interrupted by a restart begins again. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final PortfolioImports imports;
    private final WritePortfolio write;
    private final Acting acting;

    ImportWorker(PortfolioImports imports, WritePortfolio write, Acting acting) {
        this.imports = imports;
        this.write = write;
        this.acting = acting;
    }

    @Scheduled(every = "${attesta.portfolio.write-every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        Optional<ImportView> next = imports.waiting();
        next.ifPresent(this::write);
    }

    private void write(ImportView next) {
        try {
            acting.as(Actor.named(next.checkedBy()), () -> {
                write.write(next.id());
                return next;
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import %s was not written", next.id());
            imports.failed(next.id());
        }
    }
}
