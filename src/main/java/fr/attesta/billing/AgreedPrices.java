package fr.attesta.billing;

import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.quote.mandate.AuditCalculator;
import fr.attesta.quote.mandate.Mandates;
import fr.attesta.quote.offer.Quotes;
import fr.attesta.quote.offer.content.QuoteView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What was agreed for the audit of a run: by its accepted quote, or for a surveillance by the price list of its day. */
@ApplicationScoped
class AgreedPrices {

    private static final String ACCEPTED = "ACCEPTED";

    private final Quotes quotes;
    private final Mandates mandates;
    private final AuditCalculator calculator;

    AgreedPrices(Quotes quotes, Mandates mandates, AuditCalculator calculator) {
        this.quotes = quotes;
        this.mandates = mandates;
        this.calculator = calculator;
    }

    PriceCalculation of(UUID runId, LocalDate auditOn) {
        return quotes.ofRun(runId)
                .filter(quote -> quote.state().equals(ACCEPTED))
                .map(QuoteView::agreedPrice)
                .orElseGet(() -> calculator.priceOn(auditOn, mandates.of(runId)));
    }
}
