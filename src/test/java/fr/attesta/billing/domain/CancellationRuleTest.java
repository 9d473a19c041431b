package fr.attesta.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.Confidence;
import fr.attesta.shared.Euro;
import fr.attesta.shared.Validity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CancellationRuleTest {

    private static final LocalDate AUDIT = LocalDate.of(2026, 12, 22);

    /** Rulebook, section 8: less than 21 calendar days before the audit, 60 %. */
    private static final CancellationRule RULE = rule(21, "60", LocalDate.of(2019, 1, 1));

    @ParameterizedTest(name = "cancelled on {0}: {1}")
    @CsvSource({
        "2026-12-01, none", // 21 days before: in time
        "2026-12-02, 600.00", // 20 days before
        "2026-12-21, 600.00",
        "2026-12-22, 600.00",
        "2026-12-23, none", // the audit has begun
        "2018-12-30, none" // before the rule was set
    })
    void cancellationCostsSixtyPercentFromTheTwentiethDayBefore(LocalDate on, String fee) {
        assertThat(CancellationRule.fee(List.of(RULE), on, AUDIT, Euro.of("1000"))
                        .map(found -> found.amount().amount().toPlainString())
                        .orElse("none"))
                .isEqualTo(fee);
    }

    @Test
    void theStrictestOfSeveralRulesCountsAndCentsAreRoundedOnce() {
        CancellationRule strict = rule(7, "80", LocalDate.of(2019, 1, 1));

        CancellationRule.Fee fee = CancellationRule.fee(
                        List.of(RULE, strict), AUDIT.minusDays(6), AUDIT, Euro.of("99.99"))
                .orElseThrow();

        assertThat(fee.rule()).isEqualTo(strict);
        assertThat(fee.amount()).isEqualTo(Euro.of("79.99"));
    }

    private static CancellationRule rule(int days, String percent, LocalDate from) {
        return new CancellationRule(
                days, new BigDecimal(percent), new Validity(from, null), "Setting", Confidence.SECONDARY);
    }
}
