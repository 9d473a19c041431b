package fr.attesta.certificate.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.certificate.register.RegisterChange.Movement;
import fr.attesta.certificate.register.RegisterContent.Entry;
import fr.attesta.shared.Category;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterContentTest {

    private static final UUID ID = new UUID(0, 1);
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2028, 12, 31);
    private static final Entry ISSUED = entry(CertificateState.ACTIVE, Category.AF);

    @Test
    void validCertificateIsListedFromItsFirstToItsLastDay() {
        assertThat(content(START.minusDays(1), ISSUED).lines()).isEmpty();
        assertThat(content(START, ISSUED).lines()).containsExactly(ISSUED.line());
        assertThat(content(END, ISSUED).lines()).containsExactly(ISSUED.line());
        assertThat(content(END.plusDays(1), ISSUED).lines()).isEmpty();
    }

    @Test
    void expiryRemovesWithoutAnyEvent() {
        RegisterContent earlier = content(END, ISSUED);

        assertThat(content(END.plusDays(1), ISSUED).since(earlier))
                .containsExactly(new RegisterChange(Movement.REMOVED, CertificateStatus.EXPIRED, ISSUED.line()));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENDED", "WITHDRAWN", "TRANSFERRED"})
    void suspensionAndWithdrawalRemove(CertificateState state) {
        RegisterContent earlier = content(START, ISSUED);

        List<RegisterChange> changes =
                content(START.plusDays(1), ISSUED, entry(state, Category.AF)).since(earlier);

        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().movement()).isEqualTo(Movement.REMOVED);
        assertThat(changes.getFirst().status().name()).isEqualTo(state.name());
    }

    @Test
    void maintenanceAfterASuspensionAddsAgain() {
        Entry suspended = entry(CertificateState.SUSPENDED, Category.AF);
        RegisterContent earlier = content(START, ISSUED, suspended);

        assertThat(content(START, ISSUED, suspended, ISSUED).since(earlier))
                .extracting(RegisterChange::movement)
                .containsExactly(Movement.ADDED);
    }

    @Test
    void maintenanceOfAnActiveCertificateIsNoChangeAndOtherCategoriesAreOne() {
        RegisterContent earlier = content(START, ISSUED);

        assertThat(content(START, ISSUED, ISSUED).since(earlier)).isEmpty();
        assertThat(content(START, ISSUED, entry(CertificateState.ACTIVE, Category.AF, Category.BC))
                        .since(earlier))
                .extracting(RegisterChange::movement)
                .containsExactly(Movement.CHANGED);
    }

    private static RegisterContent content(LocalDate day, Entry... entries) {
        return RegisterContent.of(Arrays.asList(entries), day);
    }

    private static Entry entry(CertificateState state, Category... categories) {
        return new Entry(
                ID,
                state,
                new RegisterLine("732829320", "53351234567", "Canal", List.of(categories), "OLD-1", START, END));
    }
}
