package fr.attesta.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.shared.Category;
import fr.attesta.web.text.StandaloneTemplates;
import io.quarkus.qute.Engine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyPagesTest {

    @ParameterizedTest
    @CsvSource({
        "VALID,alert-success,en vigueur depuis le 21/09/2026",
        "NOT_STARTED,alert-info,entre en vigueur le 21/09/2026",
        "SUSPENDED,alert-warning,est suspendu depuis le 21/09/2026",
        "WITHDRAWN,alert-danger,est retiré depuis le 21/09/2026",
        "EXPIRED,alert-danger,plus valable depuis le 21/09/2026"
    })
    void thePageSaysWhatTheCertificateIsWorth(CertificateStatus status, String alert, String sentence) {
        PublicCertificate certificate = new PublicCertificate(
                "AT-Q-2026-0001",
                1,
                LocalDate.of(2026, 9, 21),
                status,
                LocalDate.of(2026, 9, 21),
                LocalDate.of(2026, 11, 23),
                "Organisme",
                "732829320",
                "11755555555",
                List.of(Category.AF),
                LocalDate.of(2026, 9, 21),
                LocalDate.of(2029, 9, 20));

        assertThat(page(certificate)).contains(alert, sentence, "Actions de formation", "20\u00a0septembre\u00a02029");
    }

    /** The body of the page alone: its layout asks the request for the language switch. */
    private static String page(PublicCertificate certificate) {
        Engine engine = StandaloneTemplates.engine();
        return Objects.requireNonNull(engine.getTemplate("certificate/verify.html"))
                .getFragment("facts")
                .data("certificate", certificate)
                .setLocale(Locale.FRENCH)
                .render();
    }
}
