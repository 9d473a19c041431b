package fr.attesta.quote.offer.paper;

import fr.attesta.document.pdf.Entry;
import fr.attesta.quote.QuoteSheet;
import fr.attesta.quote.application.ApplicantFacts;
import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.quote.domain.PriceCalculation.Discount;
import fr.attesta.quote.offer.content.QuoteView;
import fr.attesta.shared.Category;
import fr.attesta.web.text.Languages;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the quote and the contract say about the audit and its price, in the language of the organisation. */
@ApplicationScoped
class QuoteFacts {

    private final ApplicantFacts applicants;
    private final Messages messages;

    QuoteFacts(ApplicantFacts applicants, Messages messages) {
        this.applicants = applicants;
        this.messages = messages;
    }

    List<Entry> of(QuoteView quote, Locale language) {
        return List.of(
                entry(language, "quote_audit", messages.text(language, "quote_audit_" + quote.auditType())),
                entry(language, "quote_categories", categories(quote, language)),
                entry(language, "quote_duration", messages.text(language, "quote_duration_value", quote.duration())),
                entry(
                        language,
                        "quote_place",
                        messages.text(language, quote.onSite() ? "quote_on_site" : "quote_remote")),
                entry(language, "quote_sites", sampled(quote, language)));
    }

    /** The same, and what was agreed about the price. */
    List<Entry> ofContract(QuoteView quote, Locale language) {
        PriceCalculation price = quote.agreedPrice();
        List<Entry> entries = new ArrayList<>(of(quote, language));
        if (quote.withPreAudit()) {
            entries.add(entry(
                    language,
                    "quote_pre_audit",
                    messages.text(
                            language,
                            quote.life().preAuditOrdered() ? "quote_pre_audit_ordered" : "quote_pre_audit_declined")));
        }
        entries.add(entry(
                language,
                "quote_price",
                messages.text(
                        language,
                        "quote_price_value",
                        price.totalExclTax(),
                        price.vatRate(),
                        price.vat(),
                        price.totalInclTax())));
        entries.add(entry(
                language,
                "quote_cycle_price",
                messages.text(
                        language, "quote_cycle_price_value", price.threeYearExclTax(), price.threeYearInclTax())));
        return entries;
    }

    /** The drawn sites, in the order of the draw. */
    List<String> sites(QuoteView quote) {
        return quote.drawn().sites().stream()
                .map(site -> site.name() + ", " + site.city() + " (SIRET " + site.siret() + ")")
                .toList();
    }

    /** The body's own words in French, ours in another language. */
    QuoteSheet.Line line(PriceCalculation.Line line, QuoteView quote, Locale language) {
        return new QuoteSheet.Line(label(line, quote, language), line.quantity(), line.unitPrice(), line.amount());
    }

    private String label(PriceCalculation.Line line, QuoteView quote, Locale language) {
        if (Languages.isFrench(language)) {
            return line.label();
        }
        Discount discount = quote.discount();
        return line.code().equals("DISCOUNT") && discount != null
                ? messages.text(language, "quote_line_DISCOUNT", discount.percent(), discount.reason())
                : messages.text(language, "quote_line_" + line.code());
    }

    private String categories(QuoteView quote, Locale language) {
        Set<Category> inScope =
                applicants.ofRun(quote.caseId(), quote.runId()).profile().categories();
        return Arrays.stream(Category.values())
                .filter(inScope::contains)
                .map(category -> messages.text(language, "category_" + category))
                .collect(Collectors.joining(" ; "));
    }

    private String sampled(QuoteView quote, Locale language) {
        return quote.sampledSites() == 0
                ? messages.text(language, "quote_sites_none")
                : messages.text(language, "quote_sites_value", quote.sampledSites(), String.join(" ; ", names(quote)));
    }

    private static List<String> names(QuoteView quote) {
        return quote.drawn().sites().stream()
                .map(site -> site.name() + " (" + site.city() + ")")
                .toList();
    }

    private Entry entry(Locale language, String key, String value) {
        return new Entry(messages.text(language, key), value);
    }
}
