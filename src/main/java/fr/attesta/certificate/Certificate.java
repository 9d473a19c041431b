package fr.attesta.certificate;

import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.certificate.edition.EditionView;
import fr.attesta.shared.Category;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A certificate with what it says of its holder on the day it was granted. */
@Entity
@Table(name = "certificate")
class Certificate {

    @Id
    UUID id;

    String number;

    int edition;

    @Column(name = "case_id")
    UUID caseId;

    /** The run whose decision granted it. */
    @Column(name = "run_id")
    UUID runId;

    @JdbcTypeCode(SqlTypes.JSON)
    CertificateSheet.Holder holder;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Category> categories;

    @Column(name = "granted_on")
    LocalDate grantedOn;

    @Column(name = "start_on")
    LocalDate startOn;

    @Column(name = "end_on")
    LocalDate endOn;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    CertificateState state;

    @Column(name = "state_since")
    LocalDate stateSince;

    @Version
    int version;

    protected Certificate() {}

    /** Which certificate, and the decision that granted it. */
    record Key(UUID id, UUID caseId, UUID runId) {}

    Certificate(Key key, CertificateSheet sheet) {
        this.id = key.id();
        this.number = sheet.number();
        this.edition = sheet.edition();
        this.caseId = key.caseId();
        this.runId = key.runId();
        this.holder = sheet.holder();
        this.categories = sheet.categories();
        this.grantedOn = sheet.grantedOn();
        this.startOn = sheet.start();
        this.endOn = sheet.end();
        this.state = CertificateState.ACTIVE;
        this.stateSince = sheet.grantedOn();
    }

    /** One whose certification was carried out elsewhere. */
    Certificate(UUID id, Certificates.TakenOver former) {
        this.id = id;
        this.number = former.number();
        this.edition = 1;
        this.caseId = former.caseId();
        this.runId = former.runId();
        this.holder = former.holder();
        this.categories = former.categories();
        this.grantedOn = former.grantedOn();
        this.startOn = former.period().start();
        this.endOn = former.period().end();
        this.state = CertificateState.ACTIVE;
        this.stateSince = startOn;
    }

    /** Also lifts a suspension. */
    void maintain(LocalDate on) {
        expectAlive("maintain");
        become(CertificateState.ACTIVE, on);
    }

    void suspend(LocalDate on) {
        expectAlive("suspend");
        become(CertificateState.SUSPENDED, on);
    }

    /** Its holder gives it up; one that is withdrawn or transferred stays so. */
    void terminate(LocalDate on) {
        if (!over()) {
            become(CertificateState.TERMINATED, on);
        }
    }

    /** Another body looks after it from now on. */
    void transfer(LocalDate on) {
        expectAlive("transfer");
        become(CertificateState.TRANSFERRED, on);
    }

    void withdraw(LocalDate on) {
        become(CertificateState.WITHDRAWN, on);
    }

    /** What this edition says, on the day on which another one takes its place. */
    EditionView superseded(LocalDate on) {
        return new EditionView(id, edition, holder, categories, grantedOn, on);
    }

    /** Another scope: number, period and state stay. */
    void reissue(CertificateSheet.Holder described, List<Category> scope, LocalDate on) {
        expectAlive("reissue");
        edition++;
        holder = described;
        categories = scope;
        grantedOn = on;
    }

    CertificatePeriod period() {
        return new CertificatePeriod(startOn, endOn);
    }

    CertificateView view(LocalDate today) {
        return new CertificateView(
                id,
                number,
                edition,
                caseId,
                runId,
                holder,
                categories,
                grantedOn,
                startOn,
                endOn,
                CertificateStatus.on(today, period(), state),
                stateSince);
    }

    private void become(CertificateState other, LocalDate on) {
        if (state != other) {
            state = other;
            stateSince = on;
        }
    }

    private boolean over() {
        return state == CertificateState.WITHDRAWN
                || state == CertificateState.TERMINATED
                || state == CertificateState.TRANSFERRED;
    }

    private void expectAlive(String what) {
        if (over()) {
            throw new IllegalStateException("Expected to " + what + " certificate " + number + " but it is " + state);
        }
    }
}
