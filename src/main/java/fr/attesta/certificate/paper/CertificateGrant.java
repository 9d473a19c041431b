package fr.attesta.certificate.paper;

import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.decision.DecisionView;
import fr.attesta.provider.ProviderView;
import fr.attesta.shared.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a certificate is printed from: its number and edition, its holder, its scope, how long it holds, who granted it. */
public record CertificateGrant(
        UUID caseId,
        String number,
        int edition,
        ProviderView provider,
        List<Category> categories,
        CertificatePeriod period,
        Authority authority) {

    private static final int FIRST_EDITION = 1;

    /** The person who decided, and when. */
    public record Authority(String by, LocalDate on) {

        public static Authority of(DecisionView decision) {
            return new Authority(decision.decidedBy(), decision.decidedOn());
        }
    }

    public CertificateGrant {
        categories = List.copyOf(categories);
    }

    /** A certificate that is issued for the first time. */
    public static CertificateGrant first(
            String number, ProviderView provider, DecisionView decision, CertificatePeriod period) {
        return new CertificateGrant(
                decision.caseId(),
                number,
                FIRST_EDITION,
                provider,
                decision.categories(),
                period,
                Authority.of(decision));
    }
}
