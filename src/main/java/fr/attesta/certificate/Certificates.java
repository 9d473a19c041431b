package fr.attesta.certificate;

import fr.attesta.casefile.CertificationEnded;
import fr.attesta.certificate.domain.CertificateNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The certificates of the body. */
@ApplicationScoped
public class Certificates {

    private final EntityManager database;
    private final Clock clock;

    Certificates(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest certificate of the case, whatever it is worth today. */
    @Transactional
    public Optional<CertificateView> current(UUID caseId) {
        return newest(caseId).map(this::view);
    }

    /** All certificates of a case, oldest first. */
    @Transactional
    public List<CertificateView> ofCase(UUID caseId) {
        return certificates(caseId).stream().map(this::view).toList();
    }

    /** The certificate with this number, however it is typed. */
    @Transactional
    public Optional<CertificateView> find(String number) {
        return database
                .createQuery("from Certificate where number = ?1", Certificate.class)
                .setParameter(1, CertificateNumber.normalized(number))
                .getResultList()
                .stream()
                .findFirst()
                .map(this::view);
    }

    /** Its holder ended the certification: every certificate of the case stops with it, also one granted ahead. */
    void ended(@Observes CertificationEnded end) {
        certificates(end.caseId()).forEach(certificate -> certificate.terminate(LocalDate.now(clock)));
    }

    void add(Certificate certificate) {
        database.persist(certificate);
    }

    String nextNumber(int year) {
        Number next = (Number) database.createNativeQuery("select nextval('certificate_number')")
                .getSingleResult();
        return CertificateNumber.of(year, next.longValue());
    }

    /** @throws IllegalStateException if the case has no certificate to maintain, suspend or withdraw */
    Certificate get(UUID caseId) {
        return newest(caseId)
                .orElseThrow(() -> new IllegalStateException(
                        "Expected case " + caseId + " to have a certificate but it has none"));
    }

    Optional<Certificate> newest(UUID caseId) {
        return certificates(caseId).reversed().stream().findFirst();
    }

    private List<Certificate> certificates(UUID caseId) {
        return database.createQuery("from Certificate where caseId = ?1 order by startOn, id", Certificate.class)
                .setParameter(1, caseId)
                .getResultList();
    }

    private CertificateView view(Certificate certificate) {
        return certificate.view(LocalDate.now(clock));
    }
}
