package fr.attesta.certificate.register;

import fr.attesta.casefile.CertificationEnded;
import fr.attesta.certificate.CertificateChanged;
import fr.attesta.certificate.CertificateIssued;
import fr.attesta.certificate.Certificates;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.certificate.edition.CertificateReissued;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Records what happens to certificates and tells the public list at any moment, always the same for the same moment. */
@ApplicationScoped
class Register {

    private final EntityManager database;
    private final Certificates certificates;
    private final Clock clock;

    Register(EntityManager database, Certificates certificates, Clock clock) {
        this.database = database;
        this.certificates = certificates;
        this.clock = clock;
    }

    @Transactional
    public List<RegisterLine> at(Instant moment) {
        return content(moment).lines();
    }

    /** What changed in between; everything that is listed counts as new after {@link Instant#EPOCH}. */
    @Transactional
    public List<RegisterChange> changes(Instant since, Instant until) {
        return content(until).since(content(since));
    }

    void issued(@Observes CertificateIssued issued) {
        record(issued.certificateId(), CertificateState.ACTIVE);
    }

    void reissued(@Observes CertificateReissued reissued) {
        record(reissued.certificateId(), reissued.state());
    }

    void changed(@Observes CertificateChanged changed) {
        record(changed.certificateId(), changed.state());
    }

    void ended(@Observes CertificationEnded end) {
        certificates.ofCase(end.caseId()).stream()
                .filter(certificate -> certificate.status() != CertificateStatus.WITHDRAWN
                        && certificate.status() != CertificateStatus.TRANSFERRED)
                .forEach(certificate -> record(certificate.id(), CertificateState.TERMINATED));
    }

    private void record(UUID certificateId, CertificateState state) {
        Instant now = clock.instant();
        RegisterLine line = RegisterLine.of(certificates.view(certificateId));
        database.persist(new RegisterEvent(Uuid7.at(now), new RegisterContent.Entry(certificateId, state, line), now));
    }

    private RegisterContent content(Instant moment) {
        List<RegisterContent.Entry> entries = database
                .createQuery("from RegisterEvent where recordedAt <= ?1 order by recordedAt, id", RegisterEvent.class)
                .setParameter(1, moment)
                .getResultList()
                .stream()
                .map(RegisterEvent::entry)
                .toList();
        return RegisterContent.of(entries, moment.atZone(clock.getZone()).toLocalDate());
    }
}
