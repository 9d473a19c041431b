package fr.attesta.cycle;

import fr.attesta.certificate.CertificateChanged;
import fr.attesta.certificate.CertificateIssued;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;

/** Registers the dates that follow from a certificate: its surveillance (audit order, art. 2), its renewal, its end. */
@ApplicationScoped
class FollowCertificate {

    private static final String SURVEILLANCE = "R3_9_SURVEILLANCE";
    private static final String RENEWAL = "R3_12_RENEWAL_CONTACT";
    private static final String EXPIRY = "R3_11_EXPIRY";

    private final Deadlines deadlines;

    FollowCertificate(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    void issued(@Observes CertificateIssued issued) {
        NewDeadline surveillance = new NewDeadline(issued.caseId(), null, SURVEILLANCE, issued.start());
        NewDeadline renewal = new NewDeadline(issued.caseId(), null, RENEWAL, issued.end());
        NewDeadline expiry = new NewDeadline(issued.caseId(), null, EXPIRY, issued.start());
        if (issued.takenOver() == null) {
            Stream.of(surveillance, renewal, expiry).forEach(deadlines::open);
        } else {
            Stream<NewDeadline> held = issued.takenOver().surveillanceHeld() ? Stream.of() : Stream.of(surveillance);
            Stream.concat(held, Stream.of(renewal, expiry)).forEach(deadlines::openFirst);
        }
    }

    void changed(@Observes CertificateChanged changed) {
        switch (changed.state()) {
            case ACTIVE -> deadlines.metOfCertificate(changed.caseId(), SURVEILLANCE);
            case SUSPENDED -> {
                // the surveillance is still to be passed: only it ends the suspension
            }
            case WITHDRAWN ->
                List.of(SURVEILLANCE, RENEWAL, EXPIRY)
                        .forEach(rule -> deadlines.cancelOfCertificate(changed.caseId(), rule));
        }
    }
}
