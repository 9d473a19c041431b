package fr.attesta.certificate;

import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.shared.Category;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The certificates that a case holds, as rules see them. */
public final class Held {

    private static final LocalDate START = LocalDate.of(2026, 9, 21);

    private Held() {}

    public static List<CertificateView> of(CertificateStatus... statuses) {
        return Arrays.stream(statuses).map(Held::certificate).toList();
    }

    private static CertificateView certificate(CertificateStatus status) {
        return new CertificateView(
                new UUID(0, 1),
                "AT-Q-2026-0001",
                1,
                new UUID(0, 2),
                new UUID(0, 3),
                new CertificateSheet.Holder(
                        "Canal",
                        new Siren("732829320"),
                        new Nda("53351234567"),
                        "1 quai du Canal, 35000 Rennes",
                        List.of()),
                List.of(Category.AF),
                START,
                START,
                START.plusYears(3).minusDays(1),
                status,
                START);
    }
}
