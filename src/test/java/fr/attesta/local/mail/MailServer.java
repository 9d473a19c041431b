package fr.attesta.local.mail;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.attesta.local.LocalServer;
import fr.attesta.local.StackFailure;
import fr.attesta.local.StackPorts;
import fr.attesta.local.StackSettings;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** An SMTP server in this process that accepts every recipient, with a mailbox to read over HTTP. */
public final class MailServer implements LocalServer {

    static {
        // otherwise the whole class path is searched for it, several times for each mail
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
    }

    private final StackSettings settings;
    private final Mailbox mailbox;
    private int smtpPort;
    private int mailboxPort;
    private @Nullable GreenMail smtp;
    private @Nullable MailboxPages pages;

    public MailServer(StackSettings settings) {
        this.settings = settings;
        this.mailbox = new Mailbox(settings.data(name()), Clock.systemUTC());
        this.smtpPort = settings.ports().smtp();
        this.mailboxPort = settings.ports().mailbox();
    }

    @Override
    public String name() {
        return "mail";
    }

    public int smtpPort() {
        return smtpPort;
    }

    /** The mailbox for people ({@code /}) and scripts ({@code /api/messages}). */
    public URI mailboxAddress() {
        return URI.create("http://127.0.0.1:" + mailboxPort);
    }

    @Override
    public synchronized void start() {
        mailbox.refresh();
        mailboxPort = StackPorts.claim(mailboxPort, "boîte aux lettres", "--mailbox-port");
        try {
            pages = MailboxPages.serve(mailbox, mailboxPort);
        } catch (IOException e) {
            throw new StackFailure("La boîte aux lettres n'a pas démarré : " + e.getMessage(), e);
        }
        startSmtp();
    }

    /** Ends an outage begun by {@link #stopSmtp()}, on the same port. */
    public synchronized void startSmtp() {
        smtpPort = StackPorts.claim(smtpPort, "smtp", "--smtp-port");
        GreenMail started = new PromptSmtp(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        started.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        started.getUserManager().setMessageDeliveryHandler(this::deliver);
        started.start();
        smtp = started;
    }

    /** Begins an outage: connections are refused, the mailbox stays readable. */
    public synchronized void stopSmtp() {
        GreenMail running = smtp;
        smtp = null;
        if (running != null) {
            running.stop();
        }
    }

    /** Called once per recipient; the whole mail is stored with the first one. */
    private GreenMailUser deliver(MovingMessage message, MailAddress recipient)
            throws MessagingException, UserException {
        List<String> recipients =
                message.getToAddresses().stream().map(MailAddress::getEmail).toList();
        if (recipients.indexOf(recipient.getEmail()) == 0) {
            try {
                mailbox.store(message.getMessage(), recipients);
            } catch (IOException e) {
                throw new MessagingException("not stored", e);
            }
        }
        return new NoInbox(recipient.getEmail());
    }

    /** Never: the server lives in this process. */
    @Override
    public CompletableFuture<?> exit() {
        return new CompletableFuture<>();
    }

    @Override
    public String log() {
        return settings.logs().toString();
    }

    @Override
    public synchronized void close() {
        stopSmtp();
        MailboxPages running = pages;
        pages = null;
        if (running != null) {
            running.close();
        }
    }
}
