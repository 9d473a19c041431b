package fr.attesta.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.Euro;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTest {

    @Test
    void decimalsHaveACommaAndTextsAreQuotedWhereNeeded() {
        SpreadsheetCsv csv = new SpreadsheetCsv(';', List.of("a", "b", "c", "d"));

        csv.row("one; two", Euro.of("-1234.5"), new BigDecimal("5.5"), null);

        assertThat(text(csv)).isEqualTo("\uFEFFa;b;c;d\r\n\"one; two\";-1234,50;5,5;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-cmd", "@SUM(A1)", "\tx"})
    void textThatASpreadsheetWouldCarryOutIsHarmless(String formula) {
        SpreadsheetCsv csv = new SpreadsheetCsv(';', List.of("a"));

        csv.row(formula);

        assertThat(text(csv)).contains("'" + formula);
    }

    private static String text(SpreadsheetCsv csv) {
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }
}
