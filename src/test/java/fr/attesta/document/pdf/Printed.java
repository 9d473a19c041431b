package fr.attesta.document.pdf;

import fr.attesta.web.text.StandaloneTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Papers as the application prints them, and what stands on them. */
public final class Printed {

    private Printed() {}

    /** Prints one in French, keeps it under {@code target/pdf} to be looked at, and returns its text. */
    public static String french(String template, PdfHead head, Object sheet, Instant at) throws IOException {
        PdfRenderer renderer = new PdfRenderer(StandaloneTemplates.engine(), Clock.fixed(at, ZoneOffset.UTC));
        byte[] pdf = renderer.render(template, head, sheet, Locale.FRENCH);
        Path folder = Files.createDirectories(Path.of("target/pdf"));
        Files.write(folder.resolve(template + ".pdf"), pdf);
        return text(pdf);
    }

    /** Words with one space between them, whatever kind of space it was and wherever a line ended. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }
}
