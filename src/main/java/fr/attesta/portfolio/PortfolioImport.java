package fr.attesta.portfolio;

import fr.attesta.portfolio.content.LineError;
import fr.attesta.portfolio.content.Portfolio;
import fr.attesta.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A file that was checked, and what became of it. Its content is forgotten as soon as it is not needed any more. */
@Entity
@Table(name = "portfolio_import")
class PortfolioImport {

    /** Nobody corrects more in one go. */
    private static final int MOST_KEPT_ERRORS = 500;

    @Id
    UUID id;

    @Column(name = "file_name")
    String fileName;

    String sha256;

    byte @Nullable [] content;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    ImportState state;

    int organisations;

    int sites;

    @Column(name = "error_count")
    int errorCount;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LineError> errors;

    @Column(name = "checked_by")
    String checkedBy;

    @Column(name = "checked_at")
    Instant checkedAt;

    @Nullable
    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Nullable
    @Column(name = "ended_at")
    Instant endedAt;

    protected PortfolioImport() {}

    /** Who checked which file. */
    record Check(UUID id, String fileName, String by, Instant at) {}

    PortfolioImport(Check check, byte[] file, Portfolio portfolio) {
        this.id = check.id();
        this.fileName = check.fileName();
        this.sha256 = Sha256.of(file);
        this.content = file;
        this.state = ImportState.CHECKED;
        this.organisations = portfolio.organisations();
        this.sites = portfolio.sites();
        this.errors = List.of();
        this.checkedBy = check.by();
        this.checkedAt = check.at();
        if (!portfolio.accepted()) {
            refuse(portfolio.errors(), check.at());
        }
    }

    void confirm(Instant now) {
        expect(ImportState.CHECKED);
        state = ImportState.CONFIRMED;
        confirmedAt = now;
    }

    /** Also when something became wrong between the check and the writing, such as an organisation that applied. */
    final void refuse(List<LineError> found, Instant now) {
        errorCount = found.size();
        errors = List.copyOf(found.subList(0, Math.min(found.size(), MOST_KEPT_ERRORS)));
        end(ImportState.REFUSED, now);
    }

    void complete(Instant now) {
        expect(ImportState.CONFIRMED);
        end(ImportState.DONE, now);
    }

    void fail(Instant now) {
        expect(ImportState.CONFIRMED);
        end(ImportState.FAILED, now);
    }

    ImportView view(int written) {
        return new ImportView(
                id,
                fileName,
                sha256,
                state,
                organisations,
                sites,
                state == ImportState.DONE ? organisations : written,
                errorCount,
                errors,
                checkedBy,
                checkedAt,
                endedAt);
    }

    private void end(ImportState how, Instant now) {
        state = how;
        endedAt = now;
        content = null;
    }

    private void expect(ImportState expected) {
        if (state != expected) {
            throw new IllegalStateException("Expected import " + id + " to be " + expected + " but it is " + state);
        }
    }
}
