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
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of our documents, Lato, embedded in each of them. */
final class PdfFonts {

    private static final byte[] REGULAR = read("Lato-Regular.ttf");
    private static final byte[] BOLD = read("Lato-Bold.ttf");
    private static final byte[] ITALIC = read("Lato-Italic.ttf");
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private PdfFonts() {}

    static void add(PdfRendererBuilder builder, PDDocument document) {
        builder.useFont(new Lato(document, REGULAR), "Lato", NORMAL_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(new Lato(document, BOLD), "Lato", BOLD_WEIGHT, FontStyle.NORMAL, true);
        builder.useFont(new Lato(document, ITALIC), "Lato", NORMAL_WEIGHT, FontStyle.ITALIC, true);
    }

    /** Read when the first of its letters is needed: few documents have all three. */
    private static final class Lato extends PDFontSupplier {

        private final PDDocument document;
        private final byte[] bytes;

        Lato(PDDocument document, byte[] bytes) {
            super(null);
            this.document = document;
            this.bytes = bytes;
        }

        @Override
        public PDFont supply() {
            try {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
                // the library does not say which letters a ligature stands for: nobody could search or copy them
                font.setEnableGsub(false);
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] read(String name) {
        try (InputStream stream = PdfFonts.class.getClassLoader().getResourceAsStream("fonts/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
