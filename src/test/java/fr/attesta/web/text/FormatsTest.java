package fr.attesta.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.Euro;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import fr.attesta.shared.number.Siret;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0        | 0,00_€      | €0.00
        1250.5   | 1~250,50_€  | €1,250.50
        -90      | -90,00_€    | -€90.00
        1234567  | 1~234~567,00_€ | €1,234,567.00
        """)
    void moneyHasTwoDecimalsAndTheSpacesOfItsLanguage(String amount, String french, String english) {
        Euro euro = Euro.of(amount);

        assertThat(Formats.money(euro, Locale.FRENCH))
                .isEqualTo(french.replace('~', '\u202f').replace('_', '\u00a0'));
        assertThat(Formats.money(euro, Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | 0_jour   | 0_days
        1 | 0,5_jour | 0.5_days
        2 | 1_jour   | 1_day
        3 | 1,5_jour | 1.5_days
        4 | 2_jours  | 2_days
        """)
    void halfDaysAreReadAsDays(int halfDays, String french, String english) {
        HalfDays duration = new HalfDays(halfDays);

        assertThat(Formats.days(duration, Locale.FRENCH)).isEqualTo(french.replace('_', '\u00a0'));
        assertThat(Formats.days(duration, Locale.ENGLISH)).isEqualTo(english.replace('_', '\u00a0'));
    }

    @Test
    void instantIsReadInParisInSummerAndInWinter() {
        assertThat(Formats.dateTime(Instant.parse("2026-07-01T22:30:00Z"), Locale.FRENCH))
                .isEqualTo("02/07/2026 à 00:30");
        assertThat(Formats.dateTime(Instant.parse("2026-12-01T22:30:00Z"), Locale.ENGLISH))
                .isEqualTo("01/12/2026 at 23:30");
    }

    @Test
    void firstOfTheMonthIsPremierInFrench() {
        assertThat(Formats.longDate(LocalDate.of(2027, 1, 1), Locale.FRENCH)).isEqualTo("1er\u00a0janvier\u00a02027");
        assertThat(Formats.longDate(LocalDate.of(2027, 1, 1), Locale.ENGLISH)).isEqualTo("1\u00a0January\u00a02027");
    }

    @Test
    void identifiersAreGrouped() {
        assertThat(Formats.siren(new Siren("732829320"))).isEqualTo("732\u202f829\u202f320");
        assertThat(Formats.siret(new Siret("73282932000074"))).isEqualTo("732\u202f829\u202f320\u202f00074");
        assertThat(Formats.nda(new Nda("53351234567"))).isEqualTo("53\u202f35\u202f12345\u202f67");
    }
}
