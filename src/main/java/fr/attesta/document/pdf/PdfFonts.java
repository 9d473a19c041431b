package fr.attesta.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of our documents, Lato, embedded in each of them. */
final class PdfFonts {

    private static final byte[] REGULAR = read("Lato-Regular.ttf");
    private static final byte[] BOLD = read("Lato-Bold.ttf");
    private static final byte[] ITALIC = read("Lato-Italic.ttf");
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private PdfFonts() {}

    static void add(PdfRendererBuilder builder, PDDocument document) throws IOException {
        builder.useFont(supplier(document, REGULAR), "Lato", NORMAL_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(supplier(document, BOLD), "Lato", BOLD_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(supplier(document, ITALIC), "Lato", NORMAL_WEIGHT, FontStyle.ITALIC, true);
    }

    private static PDFontSupplier supplier(PDDocument document, byte[] bytes) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        // the library embeds ligatures without saying which letters they stand for: nobody could search or copy them
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    private static byte[] read(String name) {
        try (InputStream stream = PdfFonts.class.getClassLoader().getResourceAsStream("fonts/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
