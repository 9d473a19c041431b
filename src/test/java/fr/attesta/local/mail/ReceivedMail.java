package fr.attesta.local.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One received mail; {@code to} is whom the mail was delivered to, blind copies included. */
public record ReceivedMail(
        int number,
        String messageId,
        List<String> to,
        String subject,
        Instant receivedAt,
        String text,
        String html,
        List<Attachment> attachments) {

    /** A file that came with the mail. */
    public record Attachment(String name, String type, byte[] content) {}

    public boolean isFor(String recipient) {
        return to.stream().anyMatch(address -> address.equalsIgnoreCase(recipient));
    }

    static ReceivedMail read(int number, MimeMessage message) throws MessagingException, IOException {
        Parts parts = new Parts();
        parts.collect(message);
        return new ReceivedMail(
                number,
                message.getMessageID() == null ? "" : message.getMessageID(),
                List.of(header(message, Mailbox.DELIVERED_TO).split(",")),
                message.getSubject() == null ? "" : message.getSubject(),
                Instant.parse(header(message, Mailbox.RECEIVED_AT)),
                parts.text == null ? "" : parts.text,
                parts.html == null ? "" : parts.html,
                List.copyOf(parts.attachments));
    }

    private static String header(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        if (values == null) {
            throw new MessagingException("no header " + name);
        }
        return values[0];
    }

    private static final class Parts {
        private @Nullable String text;
        private @Nullable String html;
        private final List<Attachment> attachments = new ArrayList<>();

        void collect(Part part) throws MessagingException, IOException {
            if (part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                String name = part.getFileName() == null ? "sans-nom" : part.getFileName();
                String type =
                        new ContentType(part.getContentType()).getBaseType().toLowerCase(Locale.ROOT);
                attachments.add(new Attachment(name, type, part.getInputStream().readAllBytes()));
            } else if (part.isMimeType("text/html")) {
                html = html == null ? (String) part.getContent() : html;
            } else if (part.isMimeType("text/*")) {
                text = text == null ? (String) part.getContent() : text;
            } else if (part.getContent() instanceof Multipart multipart) {
                for (int i = 0; i < multipart.getCount(); i++) {
                    collect(multipart.getBodyPart(i));
                }
            }
        }
    }
}
