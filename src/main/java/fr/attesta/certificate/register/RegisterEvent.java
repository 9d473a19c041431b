package fr.attesta.certificate.register;

import fr.attesta.certificate.domain.CertificateState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that the public list depends on: a certificate as it was from this moment on. Rows are only added. */
@Entity
@Immutable
@Table(name = "register_event")
class RegisterEvent {

    @Id
    UUID id;

    @Column(name = "certificate_id")
    UUID certificateId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    CertificateState state;

    @JdbcTypeCode(SqlTypes.JSON)
    RegisterLine line;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected RegisterEvent() {}

    RegisterEvent(UUID id, RegisterContent.Entry entry, Instant recordedAt) {
        this.id = id;
        this.certificateId = entry.certificateId();
        this.state = entry.state();
        this.line = entry.line();
        this.recordedAt = recordedAt;
    }

    RegisterContent.Entry entry() {
        return new RegisterContent.Entry(certificateId, state, line);
    }
}
