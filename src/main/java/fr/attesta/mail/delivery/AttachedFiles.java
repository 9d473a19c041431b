package fr.attesta.mail.delivery;

import fr.attesta.mail.delivery.MailAttachments.Attachment;
import io.quarkus.mailer.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Attachments of one mail as files that only we can read, for as long as the mail is on its way: the mailer reads a file in blocks,
 * but takes bytes one by one.
 */
final class AttachedFiles {

    private static final Logger LOG = Logger.getLogger(AttachedFiles.class);

    private final List<Path> files = new ArrayList<>();

    void add(Mail message, List<Attachment> attachments) {
        try {
            for (Attachment attachment : attachments) {
                Path file = Files.createTempFile("attesta-mail-", null);
                files.add(file);
                Files.write(file, attachment.content());
                message.addAttachment(attachment.name(), file.toFile(), attachment.mediaType());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("An attachment could not be written", e);
        }
    }

    /** What cannot be deleted is only told: whether the mail has left must not depend on it. */
    void delete() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warnf("The attachment %s could not be deleted: %s", file, e.getMessage());
            }
        }
    }
}
