package fr.attesta.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class MailAttachments {
    record File(String name, byte[] content, String mediaType) {}

    List<File> of(LedgerMail mail) {
        return List.of();
    }
}
