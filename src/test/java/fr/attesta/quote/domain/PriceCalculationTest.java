package fr.attesta.quote.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.quote.domain.PriceCalculation.Discount;
import fr.attesta.quote.domain.PriceCalculation.Line;
import fr.attesta.quote.domain.PriceCalculation.Request;
import fr.attesta.quote.domain.PriceList.Item;
import fr.attesta.quote.domain.PriceList.Row;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Euro;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PriceCalculationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Validity ALWAYS = new Validity(LocalDate.of(2019, 1, 1), null);

    /** Odd cents on purpose: they show every rounding. */
    private static final PriceList LIST = new PriceList(List.of(
            row(Item.AUDIT_HALF_DAY, "400.01", new Validity(LocalDate.of(2019, 1, 1), LocalDate.of(2026, 12, 31))),
            row(Item.AUDIT_HALF_DAY, "500.00", new Validity(LocalDate.of(2027, 1, 1), null)),
            row(Item.SURVEILLANCE_HALF_DAY, "600.00", ALWAYS),
            row(Item.RENEWAL_HALF_DAY, "380.00", ALWAYS),
            row(Item.FILE_FEE, "190.00", ALWAYS),
            row(Item.PRE_AUDIT, "450.00", ALWAYS),
            row(Item.TRAVEL_DAY, "150.00", ALWAYS),
            row(Item.VAT_RATE, "20", ALWAYS)));

    @Test
    void addsTheAuditTheFileFeeAndTheTravel() {
        PriceCalculation price = PriceCalculation.of(LIST, DAY, request(AuditType.INITIAL, 3, 2, false, null));

        assertThat(price.lines()).extracting(Line::code).containsExactly("AUDIT_HALF_DAY", "FILE_FEE", "TRAVEL_DAY");
        // 3 x 400.01 + 190 + 2 x 150 = 1690.03; 20 % = 338.006
        assertThat(price.totalExclTax()).isEqualTo(Euro.of("1690.03"));
        assertThat(price.vat()).isEqualTo(Euro.of("338.01"));
        assertThat(price.totalInclTax()).isEqualTo(Euro.of("2028.04"));
    }

    @Test
    void theThreeYearTotalAddsTheSurveillance() {
        PriceCalculation price = PriceCalculation.of(LIST, DAY, request(AuditType.INITIAL, 2, 1, false, null));

        // 800.02 + 190 + 150 = 1140.02; + 600 = 1740.02; VAT 348.004
        assertThat(price.threeYearExclTax()).isEqualTo(Euro.of("1740.02"));
        assertThat(price.threeYearInclTax()).isEqualTo(Euro.of("2088.02"));
    }

    @Test
    void aRenewalHasItsOwnPriceAndStartsACycle() {
        PriceCalculation price = PriceCalculation.of(LIST, DAY, request(AuditType.RENEWAL, 2, 1, false, null));

        assertThat(price.totalExclTax()).isEqualTo(Euro.of("1100.00"));
        assertThat(price.threeYearExclTax()).isEqualTo(Euro.of("1700.00"));
    }

    @Test
    void aRemoteSurveillanceHasNeitherFileFeeNorTravel() {
        PriceCalculation price = PriceCalculation.of(LIST, DAY, request(AuditType.SURVEILLANCE, 1, 0, false, null));

        assertThat(price.lines()).extracting(Line::code).containsExactly("SURVEILLANCE_HALF_DAY");
        assertThat(price.totalInclTax()).isEqualTo(Euro.of("720.00"));
        assertThat(price.threeYearExclTax()).isEqualTo(price.totalExclTax());
    }

    @Test
    void thePreAuditIsItsOwnLineAndChangesNoOther() {
        Discount discount = new Discount(new BigDecimal("10"), "ancien client");
        PriceCalculation without = PriceCalculation.of(LIST, DAY, request(AuditType.INITIAL, 2, 1, false, discount));
        PriceCalculation with = PriceCalculation.of(LIST, DAY, request(AuditType.INITIAL, 2, 1, true, discount));

        assertThat(with.lines()).startsWith(without.lines().toArray(Line[]::new));
        assertThat(with.lines().getLast().code()).isEqualTo("PRE_AUDIT");
        assertThat(with.totalExclTax().minus(without.totalExclTax())).isEqualTo(Euro.of("450.00"));
    }

    @Test
    void leavingTheOptionOutGivesThePriceThatNeverHadIt() {
        Discount discount = new Discount(new BigDecimal("2.5"), "réseau");
        PriceCalculation without = PriceCalculation.of(LIST, DAY, request(AuditType.INITIAL, 2, 1, false, discount));
        PriceCalculation with = PriceCalculation.of(LIST, DAY, request(AuditType.INITIAL, 2, 1, true, discount));

        assertThat(with.without(Item.PRE_AUDIT)).isEqualTo(without);
        assertThat(without.without(Item.PRE_AUDIT)).isEqualTo(without);
        assertThat(with.line(Item.PRE_AUDIT)).isPresent();
        assertThat(without.line(Item.PRE_AUDIT)).isEmpty();
    }

    @Test
    void aDiscountIsRoundedOnceAndSaysItsReason() {
        Discount discount = new Discount(new BigDecimal("2.5"), "réseau");
        PriceCalculation price = PriceCalculation.of(LIST, DAY, request(AuditType.INITIAL, 2, 1, false, discount));

        // 2.5 % of 1140.02 = 28.5005
        Line line = price.lines().getLast();
        assertThat(line.amount()).isEqualTo(Euro.of("-28.50"));
        assertThat(line.label()).isEqualTo("Remise de 2,5\u00a0% : réseau");
        assertThat(price.totalExclTax()).isEqualTo(Euro.of("1111.52"));
    }

    @Test
    void refusesADiscountWithoutReasonOrBeyondThePrice() {
        assertThatThrownBy(() -> new Discount(BigDecimal.TEN, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Discount(new BigDecimal("100.1"), "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Discount(BigDecimal.ZERO, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDayOfTheQuoteChoosesThePrice() {
        Request request = request(AuditType.EXTENSION, 1, 0, false, null);

        assertThat(PriceCalculation.of(LIST, LocalDate.of(2026, 12, 31), request)
                        .totalExclTax())
                .isEqualTo(Euro.of("590.01"));
        assertThat(PriceCalculation.of(LIST, LocalDate.of(2027, 1, 1), request).totalExclTax())
                .isEqualTo(Euro.of("690.00"));
        assertThatThrownBy(() -> PriceCalculation.of(LIST, LocalDate.of(2018, 1, 1), request))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Request request(
            AuditType audit, int halfDays, int onSiteDays, boolean preAudit, @Nullable Discount discount) {
        return new Request(audit, new HalfDays(halfDays), onSiteDays, preAudit, new HalfDays(1), discount);
    }

    private static Row row(Item item, String amount, Validity validity) {
        return new Row(item, item.name(), new BigDecimal(amount), validity, "grille d’essai", Confidence.UNCONFIRMED);
    }
}
