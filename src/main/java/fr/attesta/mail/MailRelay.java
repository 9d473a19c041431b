package fr.attesta.mail;

import fr.attesta.identity.link.SignedLinks;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Hands planned mails to the mail server, one at a time, so that a crash leaves at most one in doubt. */
@ApplicationScoped
public class MailRelay {

    private static final Logger LOG = Logger.getLogger(MailRelay.class);
    private static final Pattern REFUSED_FOR_GOOD = Pattern.compile("\\b5\\d\\d\\b");

    private final MailQueue queue;
    private final Mailer mailer;
    private final SignedLinks links;
    private final MailAttachments attachments;
    private final MailConfig config;

    MailRelay(MailQueue queue, Mailer mailer, SignedLinks links, MailAttachments attachments, MailConfig config) {
        this.queue = queue;
        this.mailer = mailer;
        this.links = links;
        this.attachments = attachments;
        this.config = config;
    }

    /** Sends what waits; somebody else may do so at the same time. */
    @Scheduled(every = "{attesta.mail.relay-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void relay() {
        Optional<LedgerMail> next = queue.claim();
        while (next.isPresent()) {
            next = send(next.get());
        }
    }

    /** Returns the next mail; none when it makes no sense to go on now. */
    private Optional<LedgerMail> send(LedgerMail mail) {
        if (!config.allows(mail.recipientAddress)) {
            queue.withheld(mail.id, "Not sent: outside production only allow-listed recipients get mail");
            return queue.claim();
        }
        try {
            long size = attachments.size(mail);
            if (size > config.largestAttachments()) {
                queue.failed(
                        mail.id,
                        "Not sent: its documents have " + size + " bytes, at most " + config.largestAttachments()
                                + " are allowed");
                return queue.claim();
            }
            mailer.send(messageOf(mail));
        } catch (RuntimeException e) {
            return undelivered(mail, e);
        }
        return queue.sentAndClaim(mail.id, "250 accepted");
    }

    private Optional<LedgerMail> undelivered(LedgerMail mail, RuntimeException error) {
        String answer = String.valueOf(error.getMessage());
        if (REFUSED_FOR_GOOD.matcher(answer).find()) {
            LOG.errorf("Mail %s was refused: %s", mail.id, answer);
            queue.failed(mail.id, answer);
            return queue.claim();
        }
        LOG.warnf("Mail %s waits: %s", mail.id, answer);
        queue.postponed(mail.id, answer);
        return Optional.empty();
    }

    private Mail messageOf(LedgerMail mail) {
        Mail message = Mail.withHtml(mail.recipientAddress, mail.subject, links.resolve(mail.htmlBody))
                .setText(links.resolve(mail.textBody))
                .addHeader("Message-ID", mail.messageId())
                .addHeader("Content-Language", mail.language);
        attachments.of(mail).forEach(file -> message.addAttachment(file.name(), file.content(), file.mediaType()));
        return message;
    }
}
