package fr.attesta.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.certificate.domain.CertificateTexts.Kind;
import fr.attesta.certificate.domain.CertificateTexts.Row;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CertificateTextsTest {

    private static final CertificateTexts TEXTS = CertificateTexts.shipped();

    @Test
    void everyTextHasBothLanguagesAndNamesItsSource() {
        assertThat(TEXTS.rows()).hasSize(9).allSatisfy(row -> {
            assertThat(row.in(Locale.FRENCH)).isNotBlank();
            assertThat(row.in(Locale.ENGLISH)).isNotBlank().isNotEqualTo(row.in(Locale.FRENCH));
            assertThat(row.source()).isNotBlank();
        });
    }

    @Test
    void certificateIsDisplayedSinceTheOrderOf2023TookEffect() {
        LocalDate first = LocalDate.of(2023, 9, 1);

        assertThat(TEXTS.on(first, Kind.MARK_RULE)).extracting(Row::french).anyMatch(rule -> rule.contains("affiché"));
        assertThat(TEXTS.on(first.minusDays(1), Kind.MARK_RULE))
                .hasSize(6)
                .extracting(Row::french)
                .noneMatch(rule -> rule.contains("est affiché dans les locaux"));
    }

    @Test
    void programmeNamesTheStandardBeforeTheOrder() {
        assertThat(TEXTS.on(LocalDate.of(2026, 11, 24), Kind.PROGRAMME))
                .extracting(row -> row.in(Locale.ENGLISH))
                .containsExactly(
                        "National quality standard, French labour code, article D. 6316-1-1",
                        "Order of 6 June 2019 on the audit procedures");
    }
}
