package fr.attesta.certificate.edition;

import fr.attesta.certificate.CertificateSheet;
import fr.attesta.shared.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An edition that a newer one has superseded. */
public record EditionView(
        UUID certificateId,
        int edition,
        CertificateSheet.Holder holder,
        List<Category> categories,
        LocalDate grantedOn,
        LocalDate supersededOn) {

    public EditionView {
        categories = List.copyOf(categories);
    }
}
