package fr.attesta.mail.delivery;

import fr.attesta.identity.link.SignedLinks;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands mails to the mail server and tells what became of each. */
@ApplicationScoped
public class Delivery {

    private static final int PERMANENT = 500;

    /** Replies to a wrong account or a missing encryption: they are about us, not about the mail. */
    private static final Set<Integer> ABOUT_US = Set.of(530, 534, 535, 538);

    private final ReactiveMailer mailer;

    /**
     * Where the mail client runs. Called from a thread of ours it could miss the greeting of a server that was faster than its
     * reader, and the mail waited for its time-out; on one event loop the reader is there before anything is read.
     */
    private final Executor eventLoop;

    private final SignedLinks links;
    private final MailAttachments attachments;
    /** All that is known of a mail that was taken is by whom: the client does not hand on the words of the reply. */
    private final String server;

    private final Duration longest;

    Delivery(
            ReactiveMailer mailer,
            Vertx vertx,
            SignedLinks links,
            MailAttachments attachments,
            @ConfigProperty(name = "quarkus.mailer.host") String server,
            @ConfigProperty(name = "attesta.mail.claim") Duration claim) {
        this.mailer = mailer;
        Context context = ((VertxInternal) vertx).createEventLoopContext();
        this.eventLoop = work -> context.runOnContext(nothing -> work.run());
        this.links = links;
        this.attachments = attachments;
        this.server = server;
        // an answer that comes later than this may cross with a second attempt
        this.longest = claim.dividedBy(2);
    }

    /** Sends it and returns when that is settled. */
    public Outcome of(Outgoing mail) {
        AttachedFiles files = new AttachedFiles();
        try {
            return mailer.send(messageOf(mail, files))
                    .runSubscriptionOn(eventLoop)
                    .ifNoItem()
                    .after(longest)
                    .fail()
                    .subscribeAsCompletionStage()
                    .handle((nothing, error) -> error == null
                            ? new Outcome(mail.id(), Outcome.Kind.SENT, server)
                            : new Outcome(mail.id(), kindOf(error), String.valueOf(error.getMessage())))
                    .join();
        } catch (RuntimeException e) {
            return new Outcome(mail.id(), Outcome.Kind.LATER, String.valueOf(e.getMessage()));
        } finally {
            files.delete();
        }
    }

    /** A reply of the server is certain, and so is a connection that never was; everything else leaves a doubt. */
    static Outcome.Kind kindOf(Throwable error) {
        if (error instanceof SMTPException reply && isWhole(reply)) {
            boolean forGood = reply.getReplyCode() >= PERMANENT && !ABOUT_US.contains(reply.getReplyCode());
            return forGood ? Outcome.Kind.REFUSED : Outcome.Kind.LATER;
        }
        return error instanceof ConnectException ? Outcome.Kind.LATER : Outcome.Kind.IN_DOUBT;
    }

    /** The client calls any line that does not begin with a code a 500, even the second half of a greeting. */
    private static boolean isWhole(SMTPException reply) {
        String code = String.valueOf(reply.getReplyCode());
        return reply.getReplyMessages().stream().anyMatch(line -> line.startsWith(code));
    }

    private Mail messageOf(Outgoing mail, AttachedFiles files) {
        Mail message = Mail.withHtml(mail.address(), mail.subject(), links.resolve(mail.html()))
                .setText(links.resolve(mail.text()))
                .addHeader("Message-ID", mail.messageId())
                .addHeader("Content-Language", mail.language());
        if (!mail.documents().isEmpty()) {
            files.add(message, attachments.of(mail.documents()));
        }
        return message;
    }
}
