package fr.attesta.quote.offer.paper;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.document.AcceptedFile;
import fr.attesta.document.DocumentOrigin;
import fr.attesta.document.Documents;
import fr.attesta.document.pdf.Party;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.PdfRenderer;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.quote.ContractSheet;
import fr.attesta.quote.QuoteSheet;
import fr.attesta.quote.QuoteSheet.Option;
import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.quote.offer.content.QuoteView;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Prints the quote and the contract in the language of the organisation, and keeps them with the case. */
@ApplicationScoped
public class QuotePapers {

    private static final List<String> CONDITIONS = List.of("acceptance", "scope", "pre_audit");
    private static final List<String> CLAUSES = List.of(
            "object", "audit", "price", "duties", "certificate", "confidentiality", "changes", "appeal", "term");

    private final PdfRenderer renderer;
    private final Documents documents;
    private final Cases cases;
    private final Providers providers;
    private final QuoteFacts facts;
    private final Messages messages;
    private final Clock clock;
    private final Party body;

    QuotePapers(
            PdfRenderer renderer,
            Documents documents,
            Cases cases,
            Providers providers,
            QuoteFacts facts,
            Messages messages,
            Clock clock,
            @ConfigProperty(name = "attesta.mail.body-name") String bodyName,
            @ConfigProperty(
                            name = "attesta.certificate.body-address",
                            defaultValue = "12 rue de la République, 69002 Lyon")
                    String bodyAddress) {
        this.renderer = renderer;
        this.documents = documents;
        this.cases = cases;
        this.providers = providers;
        this.facts = facts;
        this.messages = messages;
        this.clock = clock;
        this.body = new Party(bodyName, bodyAddress, List.of());
    }

    public UUID printQuote(QuoteView quote, LocalDate validUntil) {
        CaseView file = cases.get(quote.caseId());
        ProviderView provider = providers.get(file.providerId());
        Locale language = provider.contact().language();
        QuoteSheet sheet = new QuoteSheet(
                file.number(),
                quote.version(),
                LocalDate.now(clock),
                validUntil,
                body,
                client(provider),
                facts.of(quote, language),
                quote.price().lines().stream()
                        .map(line -> facts.line(line, quote, language))
                        .toList(),
                quote.price(),
                option(quote, language),
                texts("quote_condition_", CONDITIONS.subList(0, quote.withPreAudit() ? 3 : 2), language),
                facts.sites(quote),
                quote.drawn().seed(),
                quote.trace());
        return keep(file, quote, "quote", sheet);
    }

    public UUID printContract(QuoteView quote) {
        CaseView file = cases.get(quote.caseId());
        ProviderView provider = providers.get(file.providerId());
        Locale language = provider.contact().language();
        List<ContractSheet.Clause> clauses = CLAUSES.stream()
                .map(clause -> new ContractSheet.Clause(
                        messages.text(language, "contract_clause_" + clause),
                        List.of(messages.text(language, "contract_clause_" + clause + "_text"))))
                .toList();
        ContractSheet sheet = new ContractSheet(
                file.number(),
                LocalDate.now(clock),
                body,
                client(provider),
                facts.ofContract(quote, language),
                clauses,
                List.of(messages.text(language, "contract_signed_by_body", LocalDate.now(clock))),
                signature(quote, language));
        return keep(file, quote, "contract", sheet);
    }

    private @Nullable Option option(QuoteView quote, Locale language) {
        PriceCalculation.Line line = quote.option();
        return line == null
                ? null
                : new Option(
                        facts.line(line, quote, language),
                        quote.priceWithOption().totalExclTax(),
                        quote.priceWithOption().totalInclTax());
    }

    private List<String> signature(QuoteView quote, Locale language) {
        Instant at = quote.life().answeredAt();
        String by = quote.life().answer();
        return at == null || by == null
                ? List.of()
                : List.of(
                        by,
                        messages.text(language, "contract_signed_by_client", at),
                        messages.text(language, "contract_sworn"));
    }

    private UUID keep(CaseView file, QuoteView quote, String kind, Object sheet) {
        Locale language = providers.get(file.providerId()).contact().language();
        String version = messages.text(language, "quote_version", quote.version());
        PdfHead head =
                new PdfHead(body.name(), messages.text(language, "quote_paper_" + kind), file.number(), version, false);
        byte[] pdf = renderer.render(kind, head, sheet, language);
        String revision = quote.version() > 1 ? "-v" + quote.version() : "";
        String name = messages.text(language, "quote_file_" + kind, file.number() + revision);
        return documents
                .keep(AcceptedFile.rendered(name, pdf), new DocumentOrigin(file.id(), kind, quote.version(), "system"))
                .id();
    }

    private List<String> texts(String prefix, List<String> names, Locale language) {
        return names.stream()
                .map(name -> messages.text(language, prefix + name))
                .toList();
    }

    private static Party client(ProviderView provider) {
        List<String> lines = Stream.of(
                        "SIREN " + provider.siren(), provider.nda() == null ? "" : "NDA " + provider.nda())
                .filter(line -> !line.isEmpty())
                .toList();
        return new Party(provider.name(), provider.address().line(), lines);
    }
}
