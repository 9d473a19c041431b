package fr.attesta.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Renders a template of {@code templates/pdf} to an archivable, tagged PDF (PDF/A-2a) with embedded fonts. The same input at
 * the same time of the clock gives the same bytes.
 */
@ApplicationScoped
public class PdfRenderer {

    /** References to articles stay on one line; the library breaks at every hyphen. */
    private static final String ARTICLE = "\\b([LRD])\\.[ \\u00a0]?([0-9]{4}-[0-9]+)";

    private final Engine engine;
    private final Clock clock;

    /** A document keeps a core busy: at most half of them print, so that people at work do not wait for paper. */
    private final Semaphore presses =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    public PdfRenderer(Engine engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * @param name of the template, for example {@code certificate}
     * @param sheet what the template shows; it declares the type
     */
    public byte[] render(String name, PdfHead head, Object sheet, Locale locale) {
        presses.acquireUninterruptibly();
        try {
            return pdf(html(name, head, sheet, locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            presses.release();
        }
    }

    private String html(String name, PdfHead head, Object sheet, Locale locale) {
        Template template = Objects.requireNonNull(engine.getTemplate("pdf/" + name + ".html"), name);
        String html =
                template.data("head", head, "sheet", sheet).setLocale(locale).render();
        int body = html.indexOf("<body");
        return html.substring(0, body)
                + html.substring(body).replaceAll(ARTICLE, "<span class=\"article\">$1.\u00a0$2</span>");
    }

    private byte[] pdf(String html) throws IOException {
        XRLog.setLoggingEnabled(false);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.withHtmlContent(html, null);
            builder.useFastMode();
            builder.useUnicodeLineBreaker(new FrenchLines());
            // a document of ours is complete in itself: nothing is fetched while it is rendered
            builder.useUriResolver((base, uri) -> null);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer("Attesta");
            PdfFonts.add(builder, document);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                PdfDates.set(document, clock.instant());
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            }
        }
    }
}
