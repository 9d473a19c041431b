package fr.attesta.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.quote.domain.PriceList.Item;
import fr.attesta.quote.domain.SiteSampling;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.setting.SetValues;
import fr.attesta.setting.SettingDefinition;
import fr.attesta.setting.SettingSource;
import fr.attesta.shared.RefusedException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteSettingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final SettingSource prices = new PriceSettings();
    private final SettingSource sampling = new SamplingSettings();

    @Test
    void everyPriceAndTheReadingOfNAreSettings() {
        assertThat(prices.settings(DAY)).hasSameSizeAs(Item.values());
        assertThat(sampling.settings(DAY)).hasSameSizeAs(AuditType.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILE_FEE | 490 | 490.00",
                "FILE_FEE | 1 250,5 | 1250.50",
                "FILE_FEE | 0 | 0.00",
                "VAT_RATE | 5,5 | 5.50",
                "VAT_RATE | 100 | 100.00"
            })
    void anAmountIsWrittenWithTwoDecimals(String item, String typed, String canonical) {
        assertThat(prices.canonical(definition(prices, "price." + item), typed)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FILE_FEE | 490.001 | setting.value_amount",
                "FILE_FEE | -1      | setting.value_amount",
                "FILE_FEE | 1e3     | setting.value_amount",
                "FILE_FEE | 10000000 | setting.value_amount",
                "FILE_FEE | =1+1    | setting.value_amount",
                "VAT_RATE | 100.01  | setting.value_percent"
            })
    void anotherAmountIsRefused(String item, String typed, String code) {
        assertThatThrownBy(() -> prices.canonical(definition(prices, "price." + item), typed))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals())
                                .singleElement()
                                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code)));
    }

    @Test
    void aPriceOfTheBodyHoldsFromItsDateAndNeedsNoConfirmation() {
        QuoteTables tables =
                BodyTables.merge(SetValues.snapshot(SetValues.value("price.FILE_FEE", "250.00", "2027-01-01")));

        assertThat(tables.prices().on(LocalDate.of(2026, 12, 31), Item.FILE_FEE).amount())
                .isEqualByComparingTo("190");
        assertThat(tables.prices().on(LocalDate.of(2027, 1, 1), Item.FILE_FEE)).satisfies(row -> {
            assertThat(row.amount()).isEqualByComparingTo("250");
            assertThat(row.confidence().confirmed()).isTrue();
        });
    }

    @Test
    void theCentralFunctionCountsWhereTheBodyReadsItSoAndTheConflictStaysVisible() {
        QuoteTables tables =
                BodyTables.merge(SetValues.snapshot(SetValues.value("sampling.INITIAL", "yes", "2027-01-01")));

        // √12 is 3.46 and √13 is 3.61
        assertThat(count(tables, LocalDate.of(2026, 12, 31))).isEqualTo(3);
        assertThat(count(tables, LocalDate.of(2027, 1, 1))).isEqualTo(4);
        assertThat(tables.samplingRule(AuditType.INITIAL, LocalDate.of(2027, 1, 1)))
                .satisfies(rule -> assertThat(rule.source()).contains("art. 6", "réglage de l’organisme"))
                .satisfies(rule -> assertThat(rule.confidence().confirmed()).isFalse());
        assertThatThrownBy(() -> sampling.canonical(definition(sampling, "sampling.INITIAL"), "peut-être"))
                .isInstanceOf(RefusedException.class);
    }

    private static int count(QuoteTables tables, LocalDate day) {
        return SiteSampling.count(tables.samplingRule(AuditType.INITIAL, day), 12)
                .value();
    }

    private static SettingDefinition definition(SettingSource source, String key) {
        return source.settings(DAY).stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
