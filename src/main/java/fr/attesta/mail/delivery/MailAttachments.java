package fr.attesta.mail.delivery;

import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the stored documents that go with a mail. */
@ApplicationScoped
public class MailAttachments {

    private final Documents kept;

    MailAttachments(Documents documents) {
        this.kept = documents;
    }

    /** A file as the mail carries it. */
    record Attachment(String name, byte[] content, String mediaType) {}

    /** How many bytes they have in all, without reading them. */
    @Transactional
    public long size(List<UUID> documents) {
        return documents.stream()
                .map(this::document)
                .mapToLong(DocumentView::size)
                .sum();
    }

    @Transactional
    List<Attachment> of(List<UUID> documents) {
        return documents.stream().map(this::attachment).toList();
    }

    private Attachment attachment(UUID id) {
        DocumentView document = document(id);
        return new Attachment(document.fileName(), kept.content(document), document.mediaType());
    }

    private DocumentView document(UUID id) {
        return kept.find(id)
                .orElseThrow(
                        () -> new IllegalStateException("Expected the document " + id + " to attach but it is gone"));
    }
}
