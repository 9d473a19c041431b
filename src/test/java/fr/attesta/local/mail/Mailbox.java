package fr.attesta.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The received mails, oldest first, each also a numbered {@code .eml} file that survives a restart. */
public final class Mailbox {
    static final String DELIVERED_TO = "X-Attesta-Delivered-To";
    static final String RECEIVED_AT = "X-Attesta-Received-At";

    /** Looking for the providers of a session, for each mail anew, would take longer than everything else. */
    private static final Session SESSION = Session.getInstance(new Properties());

    private final Path directory;
    private final Clock clock;
    private final List<ReceivedMail> mails = new CopyOnWriteArrayList<>();
    private int last;

    public Mailbox(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Reads the mails that are not known yet. */
    public synchronized void refresh() {
        int known = lastNumber();
        List<ReceivedMail> unread = new ArrayList<>();
        try (Stream<Path> files = Files.list(Files.createDirectories(directory))) {
            files.filter(file -> file.toString().endsWith(".eml") && number(file) > known)
                    .sorted()
                    .map(Mailbox::read)
                    .forEach(unread::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mails.addAll(unread);
        last = Math.max(last, lastNumber());
    }

    /** Only keeps the file: it is read when somebody looks. */
    synchronized void store(MimeMessage message, List<String> recipients) throws IOException, MessagingException {
        int number = last + 1;
        Path file = directory.resolve("%06d.eml".formatted(number));
        Path unfinished = directory.resolve(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            String headers = DELIVERED_TO + ": " + String.join(",", recipients) + "\r\n" //
                    + RECEIVED_AT + ": " + clock.instant() + "\r\n";
            out.write(headers.getBytes(StandardCharsets.UTF_8));
            message.writeTo(out);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        last = number;
    }

    private int lastNumber() {
        return mails.isEmpty() ? 0 : mails.getLast().number();
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().replace(".eml", ""));
    }

    private static ReceivedMail read(Path file) {
        int number = number(file);
        try (InputStream in = Files.newInputStream(file)) {
            return ReceivedMail.read(number, new MimeMessage(SESSION, in));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("unreadable mail " + file, e);
        }
    }

    public List<ReceivedMail> all() {
        refresh();
        return List.copyOf(mails);
    }

    Optional<ReceivedMail> numbered(int number) {
        refresh();
        return mails.stream().filter(mail -> mail.number() == number).findFirst();
    }
}
