package fr.attesta.certificate;

import fr.attesta.casefile.CertificationEnded;
import fr.attesta.certificate.domain.CertificateNumber;
import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.provider.RunningCertificates;
import fr.attesta.shared.Category;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The certificates of the body. */
@ApplicationScoped
public class Certificates implements RunningCertificates {

    private final EntityManager database;
    private final Event<CertificateIssued> issued;
    private final Clock clock;

    Certificates(EntityManager database, Event<CertificateIssued> issued, Clock clock) {
        this.database = database;
        this.issued = issued;
        this.clock = clock;
    }

    /**
     * A certificate that the body issued before it worked with this installation, or that another body issued.
     *
     * @param runId the run that stands for the certification as it was carried out elsewhere
     * @param grantedOn first day, or for one of another body the day on which this one took it over
     */
    public record TakenOver(
            UUID caseId,
            UUID runId,
            String number,
            CertificateSheet.Holder holder,
            List<Category> categories,
            CertificatePeriod period,
            LocalDate grantedOn) {}

    /** A certificate that events name. */
    @Transactional
    public CertificateView view(UUID certificateId) {
        return view(Objects.requireNonNull(database.find(Certificate.class, certificateId)));
    }

    /** The newest certificate of the case, whatever it is worth today. */
    @Transactional
    public Optional<CertificateView> current(UUID caseId) {
        return newest(caseId).map(this::view);
    }

    /** The newest certificate of each of these cases; a case without any is not among them. */
    @Transactional
    public Map<UUID, CertificateView> current(Collection<UUID> caseIds) {
        return database
                .createQuery("from Certificate where caseId in ?1 order by startOn, id", Certificate.class)
                .setParameter(1, caseIds)
                .getResultList()
                .stream()
                .map(this::view)
                .collect(Collectors.toMap(CertificateView::caseId, Function.identity(), (older, newer) -> newer));
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

    @Override
    @Transactional
    public List<Running> runningOf(UUID providerId) {
        return database
                .createQuery(
                        "from Certificate t where exists (select 1 from CaseFile c where c.id = t.caseId and"
                                + " c.providerId = ?1) order by t.number",
                        Certificate.class)
                .setParameter(1, providerId)
                .getResultList()
                .stream()
                .map(this::view)
                .filter(certificate -> certificate.status().runs())
                .map(certificate -> new Running(
                        certificate.number(),
                        Set.copyOf(certificate.categories()),
                        certificate.end(),
                        certificate.status() == CertificateStatus.SUSPENDED))
                .toList();
    }

    /** Its holder ended the certification: every certificate of the case stops with it, also one granted ahead. */
    void ended(@Observes CertificationEnded end) {
        certificates(end.caseId()).forEach(certificate -> certificate.terminate(LocalDate.now(clock)));
    }

    void add(Certificate certificate) {
        database.persist(certificate);
    }

    /** Takes over a certificate with its number; it is followed like one that was issued here. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID takeOver(TakenOver former, boolean surveillanceHeld) {
        Certificate certificate = new Certificate(Uuid7.at(clock.instant()), former);
        database.persist(certificate);
        issued.fire(new CertificateIssued(
                certificate.caseId,
                certificate.id,
                certificate.startOn,
                certificate.endOn,
                new CertificateIssued.TakenOver(surveillanceHeld)));
        return certificate.id;
    }

    /** Those of these numbers that certificates have already. */
    public Set<String> known(Collection<String> numbers) {
        return Set.copyOf(database.createQuery("select number from Certificate where number in ?1", String.class)
                .setParameter(1, numbers)
                .getResultList());
    }

    /** A number that no certificate has, not even one that was taken over with the number of another system. */
    public String nextNumber(int year) {
        while (true) {
            Number next = (Number) database.createNativeQuery("select nextval('certificate_number')")
                    .getSingleResult();
            String number = CertificateNumber.of(year, next.longValue());
            if (find(number).isEmpty()) {
                return number;
            }
        }
    }

    /** @throws IllegalStateException if the case has no certificate to maintain, suspend or withdraw */
    Certificate get(UUID caseId) {
        return newest(caseId)
                .orElseThrow(() -> new IllegalStateException(
                        "Expected case " + caseId + " to have a certificate but it has none"));
    }

    /** Those of a case that still have days before them, oldest first. */
    List<Certificate> running(UUID caseId) {
        return certificates(caseId).stream()
                .filter(certificate -> view(certificate).status().runs())
                .toList();
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
