package fr.attesta.cycle.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.certificate.Held;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TransferRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void onlyAValidCertificateThatIsNotSuspendedIsTransferred() {
        assertThat(code(TransferRules.ofCertificate(Held.of(CertificateStatus.VALID))))
                .isEmpty();
        assertThat(code(TransferRules.ofCertificate(Held.of(CertificateStatus.VALID, CertificateStatus.NOT_STARTED))))
                .isEmpty();
        assertThat(code(TransferRules.ofCertificate(Held.of(CertificateStatus.SUSPENDED))))
                .isEqualTo("transfer.suspended");
        assertThat(code(TransferRules.ofCertificate(Held.of(CertificateStatus.EXPIRED))))
                .isEqualTo("transfer.not_valid");
        assertThat(code(TransferRules.ofCertificate(Held.of(CertificateStatus.WITHDRAWN))))
                .isEqualTo("transfer.not_valid");
        assertThat(code(TransferRules.ofCertificate(List.of()))).isEqualTo("transfer.no_certificate");
    }

    @Test
    void theRequestCameInTodayOrBefore() {
        assertThat(code(TransferRules.ofRequestDay(TODAY, TODAY))).isEmpty();
        assertThat(code(TransferRules.ofRequestDay(TODAY.plusDays(1), TODAY))).isEqualTo("transfer.date_in_future");
    }

    @Test
    void theOtherBodyAnswersAfterItHasTheFileAndGivesReasonsForARefusal() {
        assertThat(answer(true, TODAY, null)).isEmpty();
        assertThat(answer(false, TODAY, "Portée différente")).isEmpty();
        assertThat(answer(false, TODAY, " ")).containsExactly("transfer.reasons_required");
        assertThat(answer(true, TODAY.minusDays(3), null)).containsExactly("transfer.answer_day");
        assertThat(answer(true, TODAY.plusDays(1), null)).containsExactly("transfer.answer_day");
    }

    private static List<String> answer(boolean takenOver, LocalDate on, @Nullable String reasons) {
        return new RecordTakeover.Payload(takenOver, on, reasons)
                .refusals(TODAY.minusDays(2), TODAY).stream().map(Refusal::code).toList();
    }

    private static String code(Optional<Refusal> refusal) {
        return refusal.map(Refusal::code).orElse("");
    }
}
