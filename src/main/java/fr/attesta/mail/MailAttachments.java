package fr.attesta.mail;

import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads the stored documents that go with a mail. */
@ApplicationScoped
class MailAttachments {

    private final Documents documents;

    MailAttachments(Documents documents) {
        this.documents = documents;
    }

    /** A file as the mail carries it. */
    record Attachment(String name, byte[] content, String mediaType) {}

    /** How many bytes they have in all, without reading them. */
    @Transactional
    long size(LedgerMail mail) {
        return mail.attachments.stream()
                .map(this::document)
                .mapToLong(DocumentView::size)
                .sum();
    }

    @Transactional
    List<Attachment> of(LedgerMail mail) {
        return mail.attachments.stream().map(this::attachment).toList();
    }

    private Attachment attachment(UUID id) {
        DocumentView document = document(id);
        return new Attachment(document.fileName(), documents.content(document), document.mediaType());
    }

    private DocumentView document(UUID id) {
        return documents
                .find(id)
                .orElseThrow(
                        () -> new IllegalStateException("Expected the document " + id + " to attach but it is gone"));
    }
}
