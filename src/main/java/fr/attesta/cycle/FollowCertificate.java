package fr.attesta.cycle;

import fr.attesta.casefile.CertificationEnded;
import fr.attesta.casefile.InterruptRuns;
import fr.attesta.certificate.CertificateChanged;
import fr.attesta.certificate.CertificateIssued;
import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.cycle.domain.CertificateDates;
import fr.attesta.deadline.Deadlines;
import fr.attesta.deadline.NewDeadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.stream.Stream;

/** Registers the dates that follow from a certificate: its surveillance (audit order, art. 2), its renewal, its end. */
@ApplicationScoped
class FollowCertificate {

    static final String SURVEILLANCE = CertificateDates.SURVEILLANCE.rule();

    private final Deadlines deadlines;
    private final StartSuspension suspension;
    private final InterruptRuns interrupt;

    FollowCertificate(Deadlines deadlines, StartSuspension suspension, InterruptRuns interrupt) {
        this.deadlines = deadlines;
        this.suspension = suspension;
        this.interrupt = interrupt;
    }

    void issued(@Observes CertificateIssued issued) {
        CertificatePeriod period = new CertificatePeriod(issued.start(), issued.end());
        CertificateIssued.TakenOver former = issued.takenOver();
        Stream<NewDeadline> dates = Stream.of(CertificateDates.values())
                .filter(date -> former == null || !former.surveillanceHeld() || date != CertificateDates.SURVEILLANCE)
                .map(date -> new NewDeadline(issued.caseId(), null, date.rule(), date.anchor(period)));
        dates.forEach(former == null ? deadlines::open : deadlines::openFirst);
    }

    void changed(@Observes CertificateChanged changed) {
        switch (changed.state()) {
            case ACTIVE -> {
                deadlines.metOfCertificate(changed.caseId(), SURVEILLANCE);
                suspension.settle(changed.caseId(), changed.runId());
            }
            case SUSPENDED -> suspension.follow(changed.caseId(), changed.runId());
            case WITHDRAWN, TERMINATED, TRANSFERRED -> {
                cancel(changed.caseId());
                interrupt.beside(changed.caseId(), changed.runId());
            }
        }
    }

    void ended(@Observes CertificationEnded end) {
        cancel(end.caseId());
    }

    private void cancel(UUID caseId) {
        CertificateDates.rules().forEach(rule -> deadlines.cancelOfCertificate(caseId, rule));
        deadlines.endOfCase(caseId);
    }
}
