package fr.attesta.portfolio;

import fr.attesta.certificate.Certificates;
import fr.attesta.identity.CurrentUser;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.portfolio.content.Portfolio;
import fr.attesta.portfolio.content.Portfolio.Holding;
import fr.attesta.portfolio.content.PortfolioReader;
import fr.attesta.provider.Providers;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Uuid7;
import fr.attesta.web.form.FormBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The dry run: reads a file, finds everything that is wrong in it, and keeps the result; no organisation is written. */
@ApplicationScoped
public class CheckPortfolio {

    private static final int LONGEST_NAME = 120;

    private final PortfolioImports imports;
    private final PortfolioReader reader;
    private final PortfolioConfig config;
    private final Providers providers;
    private final Certificates certificates;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    CheckPortfolio(
            PortfolioImports imports,
            FormBinder binder,
            PortfolioConfig config,
            Providers providers,
            Certificates certificates,
            CurrentUser user,
            Journal journal,
            Clock clock) {
        this.imports = imports;
        this.reader = new PortfolioReader(binder, config.mostLines());
        this.config = config;
        this.providers = providers;
        this.certificates = certificates;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws RefusedException if it is no import file at all; errors in its lines are in the result */
    @Transactional
    public ImportView check(String fileName, byte[] file) {
        if (file.length > config.mostBytes()) {
            throw new RefusedException(Refusal.invalid("file", "portfolio.too_large", config.mostBytes() / 1_000_000));
        }
        Portfolio portfolio = read(file);
        Instant now = clock.instant();
        PortfolioImport checked = new PortfolioImport(
                new PortfolioImport.Check(Uuid7.at(now), shortened(fileName), user.name(), now), file, portfolio);
        imports.add(checked);
        journal.write(Fact.of(null, "portfolio.checked")
                .with("import", checked.id)
                .with("sha256", checked.sha256)
                .with("organisations", checked.organisations)
                .with("errors", checked.errorCount));
        return checked.view(0);
    }

    /** What the file says, beside what the body knows at this moment. */
    Portfolio read(byte[] file) {
        Portfolio portfolio = reader.read(file, LocalDate.now(clock));
        return portfolio.withoutKnown(
                providers.known(
                        portfolio.holdings().stream().map(Holding::siren).toList()),
                certificates.known(portfolio.holdings().stream()
                        .map(Holding::certificateNumber)
                        .toList()));
    }

    private static String shortened(String fileName) {
        String plain = fileName.replaceAll("\\p{Cntrl}", "").strip();
        String name = plain.isEmpty() ? "import.csv" : plain;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
