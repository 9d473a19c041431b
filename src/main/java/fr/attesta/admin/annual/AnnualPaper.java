package fr.attesta.admin.annual;

import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.PdfRenderer;
import fr.attesta.mail.MailConfig;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** The report as a PDF in French; that of a year that is not over says so across each page. */
@ApplicationScoped
class AnnualPaper {

    private final CountYear count;
    private final PdfRenderer renderer;
    private final Messages messages;
    private final String bodyName;

    AnnualPaper(CountYear count, PdfRenderer renderer, Messages messages, MailConfig config) {
        this.count = count;
        this.renderer = renderer;
        this.messages = messages;
        this.bodyName = config.bodyName();
    }

    byte[] of(int year) {
        AnnualReport report = count.of(year);
        PdfHead head = new PdfHead(
                bodyName,
                messages.text(Locale.FRENCH, "annual_title"),
                Integer.toString(year),
                messages.text(Locale.FRENCH, "annual_due", report.dueOn()),
                !report.over());
        return renderer.render("annual-report", head, report, Locale.FRENCH);
    }
}
