package fr.attesta.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The kept files; equal contents are stored once, under their SHA-256. */
@ApplicationScoped
public class Documents {

    private final EntityManager entities;
    private final Clock clock;

    public Documents(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    public DocumentView keep(AcceptedFile file, DocumentOrigin origin) {
        // two people may send the same file at the same moment: whoever comes second finds it there
        entities.createNativeQuery(
                        "insert into document_content (sha256, content) values (:sha256, :content) on conflict do"
                                + " nothing")
                .setParameter("sha256", file.sha256())
                .setParameter("content", file.content())
                .executeUpdate();
        StoredDocument document = new StoredDocument(file, origin, clock.instant());
        entities.persist(document);
        return DocumentView.of(document);
    }

    public Optional<DocumentView> find(UUID id) {
        return Optional.ofNullable(entities.find(StoredDocument.class, id)).map(DocumentView::of);
    }

    /** Oldest first. */
    public List<DocumentView> ofCase(UUID caseId) {
        return entities
                .createQuery("from StoredDocument where caseId = :caseId order by createdAt, id", StoredDocument.class)
                .setParameter("caseId", caseId)
                .getResultList()
                .stream()
                .map(DocumentView::of)
                .toList();
    }

    /** @throws IllegalStateException if the content is not what was kept: the hash is checked on every reading */
    public byte[] content(DocumentView document) {
        byte[] content = (byte[])
                entities.createNativeQuery("select content from document_content where sha256 = :sha256", byte[].class)
                        .setParameter("sha256", document.sha256())
                        .getSingleResult();
        if (!Hashes.sha256(content).equals(document.sha256())) {
            throw new IllegalStateException("Expected the content of document " + document.id() + " to have the hash "
                    + document.sha256() + " but it has another");
        }
        return content;
    }
}
