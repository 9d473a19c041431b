package fr.attesta.audit.exchange.version;

import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The versions of reports, kept when they are printed. */
@ApplicationScoped
public class ReportVersions {

    private final EntityManager database;
    private final Documents documents;
    private final Clock clock;

    ReportVersions(EntityManager database, Documents documents, Clock clock) {
        this.database = database;
        this.documents = documents;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public ReportVersionView keep(UUID runId, HashedText text, DocumentView document) {
        ReportVersion version = new ReportVersion(
                new ReportVersion.Key(runId, document.version()),
                Objects.requireNonNull(document.caseId()),
                text,
                document.id(),
                clock.instant());
        database.persist(version);
        return view(version);
    }

    /** Of all audits of a case, oldest first. */
    @Transactional
    public List<ReportVersionView> ofCase(UUID caseId) {
        return database
                .createQuery("from ReportVersion where caseId = ?1 order by keptAt, key.version", ReportVersion.class)
                .setParameter(1, caseId)
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    Optional<ReportVersionView> find(UUID runId, int version) {
        return Optional.ofNullable(database.find(ReportVersion.class, new ReportVersion.Key(runId, version)))
                .map(this::view);
    }

    /** @throws IllegalStateException if the text is not what was kept: the hash is checked on every reading */
    private ReportVersionView view(ReportVersion kept) {
        if (!Sha256.of(kept.text).equals(kept.textSha256)) {
            throw new IllegalStateException("Expected version " + kept.key.version() + " of the report of run "
                    + kept.key.runId() + " to have the hash " + kept.textSha256 + " but it has another");
        }
        return new ReportVersionView(
                kept.key.runId(),
                kept.key.version(),
                kept.caseId,
                new HashedText(kept.text, kept.textSha256),
                documents.find(kept.documentId).orElseThrow(),
                kept.keptAt);
    }
}
