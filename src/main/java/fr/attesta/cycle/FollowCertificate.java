package fr.attesta.cycle;

import fr.attesta.certificate.CertificateChanged;
import fr.attesta.certificate.CertificateIssued;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Registers the dates that follow from a certificate: its surveillance (audit order, art. 2) and its renewal. */
@ApplicationScoped
class FollowCertificate {

    private static final String SURVEILLANCE = "R3_9_SURVEILLANCE";
    private static final String RENEWAL = "R3_12_RENEWAL_CONTACT";

    private final Deadlines deadlines;

    FollowCertificate(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    void issued(@Observes CertificateIssued issued) {
        deadlines.open(new NewDeadline(issued.caseId(), null, SURVEILLANCE, issued.start()));
        deadlines.open(new NewDeadline(issued.caseId(), null, RENEWAL, issued.end()));
    }

    void changed(@Observes CertificateChanged changed) {
        switch (changed.state()) {
            case ACTIVE -> deadlines.metOfCertificate(changed.caseId(), SURVEILLANCE);
            case SUSPENDED -> {
                // the surveillance is still to be passed: only it ends the suspension
            }
            case WITHDRAWN ->
                List.of(SURVEILLANCE, RENEWAL).forEach(rule -> deadlines.cancelOfCertificate(changed.caseId(), rule));
        }
    }
}
