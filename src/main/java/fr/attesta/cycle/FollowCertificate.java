package fr.attesta.cycle;

import fr.attesta.casefile.CertificationEnded;
import fr.attesta.casefile.InterruptRuns;
import fr.attesta.certificate.CertificateChanged;
import fr.attesta.certificate.CertificateIssued;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Registers the dates that follow from a certificate: its surveillance (audit order, art. 2), its renewal, its end. */
@ApplicationScoped
class FollowCertificate {

    static final String SURVEILLANCE = "R3_9_SURVEILLANCE";
    private static final String RENEWAL = "R3_12_RENEWAL_CONTACT";
    private static final String EXPIRY = "R3_11_EXPIRY";

    private final Deadlines deadlines;
    private final StartSuspension suspension;
    private final InterruptRuns interrupt;

    FollowCertificate(Deadlines deadlines, StartSuspension suspension, InterruptRuns interrupt) {
        this.deadlines = deadlines;
        this.suspension = suspension;
        this.interrupt = interrupt;
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
            case ACTIVE -> {
                deadlines.metOfCertificate(changed.caseId(), SURVEILLANCE);
                suspension.settle(changed.caseId(), changed.runId());
            }
            case SUSPENDED -> suspension.follow(changed.caseId(), changed.runId());
            case WITHDRAWN, TERMINATED -> {
                cancel(changed.caseId());
                interrupt.beside(changed.caseId(), changed.runId());
            }
        }
    }

    void ended(@Observes CertificationEnded end) {
        cancel(end.caseId());
    }

    private void cancel(UUID caseId) {
        List.of(SURVEILLANCE, RENEWAL, EXPIRY).forEach(rule -> deadlines.cancelOfCertificate(caseId, rule));
    }
}
