package fr.attesta.certificate.register;

import fr.attesta.certificate.CertificateView;
import fr.attesta.shared.Category;
import java.time.LocalDate;
import java.util.List;

/** What the public list says of a certificate. */
public record RegisterLine(
        String siren,
        String nda,
        String name,
        List<Category> categories,
        String certificate,
        LocalDate start,
        LocalDate end) {

    public RegisterLine {
        categories = List.copyOf(categories);
    }

    static RegisterLine of(CertificateView certificate) {
        return new RegisterLine(
                certificate.holder().siren().value(),
                certificate.holder().nda().value(),
                certificate.holder().name(),
                certificate.categories(),
                certificate.number(),
                certificate.start(),
                certificate.end());
    }
}
