package fr.attesta.certificate.domain;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CertificatePeriodPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Property
    boolean theDayAfterTheEndIsThreeYearsAfterTheStart(@ForAll @IntRange(max = 6_000) int day) {
        LocalDate start = FIRST.plusDays(day);
        LocalDate next = CertificatePeriod.from(start).end().plusDays(1);
        // of 29 February there is none three years later
        return next.equals(start.plusYears(3)) && next.getMonthValue() == start.getMonthValue();
    }

    @Property
    boolean renewalsFollowEachOtherWithoutAGapOrAnOverlap(
            @ForAll @IntRange(max = 6_000) int day, @ForAll @IntRange(min = 1, max = 5) int renewals) {
        CertificatePeriod period = CertificatePeriod.from(FIRST.plusDays(day));
        for (int i = 0; i < renewals; i++) {
            CertificatePeriod next =
                    CertificatePeriod.renewing(period.end(), period.end().minusMonths(4));
            if (!next.start().equals(period.end().plusDays(1))) {
                return false;
            }
            period = next;
        }
        return true;
    }
}
