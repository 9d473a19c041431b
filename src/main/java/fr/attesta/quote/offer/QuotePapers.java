package fr.attesta.quote.offer;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.document.AcceptedFile;
import fr.attesta.document.DocumentOrigin;
import fr.attesta.document.Documents;
import fr.attesta.document.pdf.Entry;
import fr.attesta.document.pdf.Party;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.PdfRenderer;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.quote.ContractSheet;
import fr.attesta.quote.QuoteSheet;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints the quote and the contract in the language of the organisation, and keeps them with the case. */
@ApplicationScoped
class QuotePapers {

    private static final List<String> CONDITIONS = List.of("acceptance", "scope", "pre_audit");
    private static final List<String> CLAUSES =
            List.of("object", "audit", "duties", "certificate", "changes", "appeal");

    private final PdfRenderer renderer;
    private final Documents documents;
    private final Cases cases;
    private final Providers providers;
    private final Messages messages;
    private final Clock clock;
    private final Party body;

    QuotePapers(
            PdfRenderer renderer,
            Documents documents,
            Cases cases,
            Providers providers,
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
        this.messages = messages;
        this.clock = clock;
        this.body = new Party(bodyName, bodyAddress, List.of());
    }

    UUID printQuote(Quote quote, LocalDate validUntil) {
        CaseView file = cases.get(quote.caseId);
        ProviderView provider = providers.get(file.providerId());
        Locale language = provider.contact().language();
        QuoteSheet sheet = new QuoteSheet(
                file.number(),
                LocalDate.now(clock),
                validUntil,
                body,
                client(provider),
                facts(quote, language),
                quote.price,
                texts("quote_condition_", CONDITIONS.subList(0, quote.withPreAudit ? 3 : 2), language),
                quote.trace);
        return keep(file, "quote", sheet, language);
    }

    UUID printContract(Quote quote) {
        CaseView file = cases.get(quote.caseId);
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
                facts(quote, language),
                clauses,
                messages.text(language, "contract_signed_by_body", LocalDate.now(clock)),
                quote.answer == null ? "" : quote.answer);
        return keep(file, "contract", sheet, language);
    }

    private UUID keep(CaseView file, String kind, Object sheet, Locale language) {
        PdfHead head =
                new PdfHead(body.name(), messages.text(language, "quote_paper_" + kind), file.number(), "1", false);
        byte[] pdf = renderer.render(kind, head, sheet, language);
        return documents
                .keep(
                        AcceptedFile.rendered(file.number() + "-" + kind + ".pdf", pdf),
                        new DocumentOrigin(file.id(), kind, 1, "system"))
                .id();
    }

    private List<String> texts(String prefix, List<String> names, Locale language) {
        return names.stream()
                .map(name -> messages.text(language, prefix + name))
                .toList();
    }

    private List<Entry> facts(Quote quote, Locale language) {
        return List.of(
                new Entry(
                        messages.text(language, "quote_audit"),
                        messages.text(language, "quote_audit_" + quote.auditType)),
                new Entry(
                        messages.text(language, "quote_duration"),
                        messages.text(
                                language, "quote_duration_value", quote.view().duration())),
                new Entry(
                        messages.text(language, "quote_place"),
                        messages.text(language, quote.onSite ? "quote_on_site" : "quote_remote")),
                new Entry(messages.text(language, "quote_sites"), Integer.toString(quote.sampledSites)));
    }

    private static Party client(ProviderView provider) {
        List<String> lines = Stream.of(
                        "SIREN " + provider.siren(), provider.nda() == null ? "" : "NDA " + provider.nda())
                .filter(line -> !line.isEmpty())
                .toList();
        return new Party(provider.name(), provider.address().line(), lines);
    }
}
