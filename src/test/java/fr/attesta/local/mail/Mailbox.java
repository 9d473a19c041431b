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
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The received mails, oldest first, each also a numbered {@code .eml} file that survives a restart. */
public final class Mailbox {
    static final String DELIVERED_TO = "X-Attesta-Delivered-To";
    static final String RECEIVED_AT = "X-Attesta-Received-At";

    private final Path directory;
    private final Clock clock;
    private final List<ReceivedMail> mails = new CopyOnWriteArrayList<>();

    public Mailbox(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Reads the mails that are not known yet. */
    public synchronized void refresh() {
        int known = lastNumber();
        try (Stream<Path> files = Files.list(Files.createDirectories(directory))) {
            files.filter(file -> file.toString().endsWith(".eml") && number(file) > known)
                    .sorted()
                    .forEach(file -> mails.add(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void store(MimeMessage message, List<String> recipients) throws IOException, MessagingException {
        int number = lastNumber() + 1;
        Path file = directory.resolve("%06d.eml".formatted(number));
        Path unfinished = directory.resolve(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(unfinished)) {
            String headers = DELIVERED_TO + ": " + String.join(",", recipients) + "\r\n" //
                    + RECEIVED_AT + ": " + clock.instant() + "\r\n";
            out.write(headers.getBytes(StandardCharsets.UTF_8));
            message.writeTo(out);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        mails.add(read(file));
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
            return ReceivedMail.read(number, new MimeMessage(Session.getInstance(new Properties()), in));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("unreadable mail " + file, e);
        }
    }

    public List<ReceivedMail> all() {
        return List.copyOf(mails);
    }

    Optional<ReceivedMail> numbered(int number) {
        return mails.stream().filter(mail -> mail.number() == number).findFirst();
    }
}
