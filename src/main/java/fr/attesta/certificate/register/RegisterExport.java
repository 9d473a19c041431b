package fr.attesta.certificate.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That the list was handed over: of which moment, and what it held, so that it can be shown again. */
@Entity
@Immutable
@Table(name = "register_export")
class RegisterExport {

    @Id
    UUID id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    ExportKind kind;

    /** For a difference, the moment of the export before; null when there was none. */
    @Nullable
    Instant since;

    @Column(name = "taken_at")
    Instant takenAt;

    @Column(name = "taken_by")
    String takenBy;

    int lines;

    String sha256;

    protected RegisterExport() {}

    RegisterExport(ExportView view) {
        this.id = view.id();
        this.kind = view.kind();
        this.since = view.since();
        this.takenAt = view.takenAt();
        this.takenBy = view.takenBy();
        this.lines = view.lines();
        this.sha256 = view.sha256();
    }

    ExportView view() {
        return new ExportView(id, kind, since, takenAt, takenBy, lines, sha256);
    }
}
