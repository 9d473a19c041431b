package fr.attesta.certificate;

import fr.attesta.shared.Category;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a certificate shows (accreditation requirements of 6 June 2019; ISO/IEC 17065, 7.7).
 *
 * @param edition 1 for the first, counted up when the certificate is issued again
 * @param end last day of validity
 * @param programme the texts that were certified against, one line each
 * @param provisional whether it is only a draft for the reviewer
 */
public record CertificateSheet(
        String number,
        int edition,
        Body body,
        Holder holder,
        List<Category> categories,
        LocalDate start,
        LocalDate end,
        List<String> programme,
        LocalDate grantedOn,
        String signatory,
        String signatoryTitle,
        String verificationUrl,
        boolean provisional) {

    public CertificateSheet {
        categories = List.copyOf(categories);
        programme = List.copyOf(programme);
    }

    /**
     * The certification body that grants it.
     *
     * @param accreditation COFRAC accreditation number; null while the body is not accredited yet
     */
    public record Body(
            String name, String address, @Nullable String accreditation) {}

    /** The training organisation that holds it. */
    public record Holder(String name, Siren siren, Nda nda, String headOffice, List<String> sites) {

        public Holder {
            sites = List.copyOf(sites);
        }
    }
}
