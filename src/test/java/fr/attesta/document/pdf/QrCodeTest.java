package fr.attesta.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final int QUIET_ZONE = 4;

    @ParameterizedTest
    @ValueSource(strings = {"https://attesta.example/verify/CERT-2026-0001", "Écluse & Cie"})
    void drawingReadsBackToItsText(String text) throws Exception {
        String svg = QrCode.svg(text).toString();
        Matcher viewBox = Pattern.compile("viewBox=\"0 0 ([0-9]+)").matcher(svg);
        assertThat(viewBox.find()).isTrue();
        BitMatrix matrix = new BitMatrix(Integer.parseInt(viewBox.group(1)) - 2 * QUIET_ZONE);
        Pattern.compile("M([0-9]+) ([0-9]+)h1v1h-1z")
                .matcher(svg)
                .results()
                .forEach(square -> matrix.set(
                        Integer.parseInt(square.group(1)) - QUIET_ZONE,
                        Integer.parseInt(square.group(2)) - QUIET_ZONE));

        assertThat(new Decoder().decode(matrix).getText()).isEqualTo(text);
    }

    @Test
    void drawingIsWellFormedAndHoldsNoText() {
        assertThat(QrCode.svg("<script>").toString()).startsWith("<svg ").doesNotContain("script");
    }
}
