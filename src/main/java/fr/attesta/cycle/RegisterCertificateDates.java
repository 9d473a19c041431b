package fr.attesta.cycle;

import fr.attesta.certificate.CertificateIssued;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A certificate brings three dates with it: its surveillance, the start of its renewal, its end (audit order, art. 2, 3). */
@ApplicationScoped
class RegisterCertificateDates {

    private static final String SURVEILLANCE = "R3_9_SURVEILLANCE";
    private static final String RENEWAL = "R3_12_RENEWAL_CONTACT";
    private static final String EXPIRY = "R3_11_EXPIRY";

    private final Deadlines deadlines;

    RegisterCertificateDates(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** They belong to the case and not to the run that ends with the certificate. */
    void on(@Observes CertificateIssued issued) {
        deadlines.open(new NewDeadline(issued.caseId(), null, SURVEILLANCE, issued.start()));
        deadlines.open(new NewDeadline(issued.caseId(), null, RENEWAL, issued.end()));
        deadlines.open(new NewDeadline(issued.caseId(), null, EXPIRY, issued.start()));
    }
}
