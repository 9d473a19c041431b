package fr.attesta.decision;

import fr.attesta.casefile.CaseView;
import fr.attesta.decision.domain.DecisionReadiness.Reason;
import fr.attesta.document.AcceptedFile;
import fr.attesta.document.DocumentOrigin;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.PdfRenderer;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the letters that notify refusals; in French, the language of the procedure. */
@ApplicationScoped
class RefusalLetters {

    private static final int BAR_MONTHS = 3;

    private final PdfRenderer renderer;
    private final Documents documents;
    private final Providers providers;
    private final Messages messages;
    private final String bodyName;

    RefusalLetters(
            PdfRenderer renderer,
            Documents documents,
            Providers providers,
            Messages messages,
            @ConfigProperty(name = "attesta.mail.body-name") String bodyName) {
        this.renderer = renderer;
        this.documents = documents;
        this.providers = providers;
        this.messages = messages;
        this.bodyName = bodyName;
    }

    /** The bar of art. 8: no new application before three months have passed. */
    static LocalDate newApplicationFrom(LocalDate refusedOn) {
        return refusedOn.plusMonths(BAR_MONTHS);
    }

    DocumentView keep(DecisionView decision, CaseView file, boolean extension) {
        ProviderView provider = providers.get(file.providerId());
        RefusalLetter letter = new RefusalLetter(
                bodyName,
                provider.name(),
                provider.headName(),
                provider.address().line(),
                file.number(),
                decision.decidedOn(),
                reasonsOf(decision),
                decision.against().stream().map(Reason::text).toList(),
                newApplicationFrom(decision.decidedOn()),
                extension);
        PdfHead head = new PdfHead(
                bodyName, messages.text(Locale.FRENCH, "pdf_refusal_letter_title"), file.number(), "1", false);
        byte[] pdf = renderer.render("refusal-letter", head, letter, Locale.FRENCH);
        return documents.keep(
                AcceptedFile.rendered(file.number() + "-refus.pdf", pdf),
                new DocumentOrigin(decision.caseId(), "refusal-letter", 1, "system"));
    }

    static String reasonsOf(DecisionView decision) {
        return decision.reasons() == null ? "" : decision.reasons();
    }
}
