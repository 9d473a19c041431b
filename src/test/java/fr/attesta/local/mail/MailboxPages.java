package fr.attesta.local.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The read-only pages of the mailbox: a list, each mail as HTML or text, its attachments, and a JSON list. */
final class MailboxPages implements AutoCloseable {
    private static final Pattern MESSAGE = Pattern.compile("/messages/(\\d{1,9})(?:/(text|attachments/(\\d{1,3})))?");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Mailbox mailbox;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("mailbox-", 0).factory());

    private MailboxPages(Mailbox mailbox, HttpServer server) {
        this.mailbox = mailbox;
        this.server = server;
    }

    static MailboxPages serve(Mailbox mailbox, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        MailboxPages pages = new MailboxPages(mailbox, server);
        server.createContext("/", pages::handle);
        server.setExecutor(pages.threads);
        server.start();
        return pages;
    }

    private record Answer(int status, String type, byte[] body) {
        static Answer html(String body) {
            return new Answer(200, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
        }

        static Answer text(int status, String body) {
            return new Answer(status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = exchange.getRequestMethod().equals("GET")
                    ? answer(exchange)
                    : Answer.text(405, "Boîte en lecture seule.");
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            // a mail may show its own styles and pictures, but runs nothing and loads nothing from elsewhere
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals("/")) {
            return Answer.html(list());
        }
        if (path.equals("/api/messages")) {
            return new Answer(
                    200, "application/json", json(exchange.getRequestURI().getRawQuery()));
        }
        Matcher matcher = MESSAGE.matcher(path);
        if (!matcher.matches()) {
            return Answer.text(404, "Page inconnue.");
        }
        return mailbox.numbered(Integer.parseInt(matcher.group(1)))
                .map(mail -> message(mail, matcher))
                .orElseGet(() -> Answer.text(404, "Message inconnu."));
    }

    private static Answer message(ReceivedMail mail, Matcher path) {
        if (path.group(3) != null) {
            int index = Integer.parseInt(path.group(3));
            if (index >= mail.attachments().size()) {
                return Answer.text(404, "Pièce jointe inconnue.");
            }
            ReceivedMail.Attachment attachment = mail.attachments().get(index);
            return new Answer(200, attachment.type(), attachment.content());
        }
        if (path.group(2) != null) {
            return Answer.text(200, mail.text());
        }
        return Answer.html(mail.html().isEmpty() ? "<pre>" + escaped(mail.text()) + "</pre>" : mail.html());
    }

    private String list() {
        String rows = mailbox.all().reversed().stream().map(MailboxPages::row).collect(Collectors.joining("\n"));
        return """
            <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Boîte aux lettres locale</title>
            <style>body{font:16px system-ui;margin:2rem auto;max-width:70rem;padding:0 1rem}
            table{border-collapse:collapse;width:100%%}th,td{text-align:left;padding:.4rem .6rem;
            border-bottom:1px solid #ccc;vertical-align:top}</style></head><body>
            <h1>Boîte aux lettres locale</h1>
            <p>Messages envoyés par Attesta sur cette machine, du plus récent au plus ancien (%d). Aucun n’est
            réellement distribué.</p>
            <table><thead><tr><th>N°</th><th>Reçu</th><th>Destinataire</th><th>Objet</th><th>Pièces jointes</th>
            </tr></thead><tbody>
            %s
            </tbody></table></body></html>
            """.formatted(mailbox.all().size(), rows);
    }

    private static String row(ReceivedMail mail) {
        StringBuilder files = new StringBuilder();
        for (int i = 0; i < mail.attachments().size(); i++) {
            files.append("<a href=\"/messages/%d/attachments/%d\">%s</a> "
                    .formatted(
                            mail.number(), i, escaped(mail.attachments().get(i).name())));
        }
        return """
            <tr><td>%1$d</td><td>%2$s</td><td>%3$s</td><td><a href="/messages/%1$d">%4$s</a> \
            (<a href="/messages/%1$d/text">texte</a>)</td><td>%5$s</td></tr>\
            """.formatted(
                        mail.number(),
                        WHEN.format(mail.receivedAt()),
                        escaped(String.join(", ", mail.to())),
                        mail.subject().isBlank() ? "(sans objet)" : escaped(mail.subject()),
                        files);
    }

    private byte[] json(String query) throws JsonProcessingException {
        String recipient = query != null && query.startsWith("to=")
                ? URLDecoder.decode(query.substring(3), StandardCharsets.UTF_8)
                : "";
        List<Map<String, Object>> mails = mailbox.all().stream()
                .filter(mail -> recipient.isEmpty() || mail.isFor(recipient))
                .map(MailboxPages::fields)
                .toList();
        return JSON.writeValueAsBytes(mails);
    }

    private static Map<String, Object> fields(ReceivedMail mail) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", mail.number());
        fields.put("to", mail.to());
        fields.put("subject", mail.subject());
        fields.put("receivedAt", mail.receivedAt().toString());
        fields.put("text", mail.text());
        fields.put(
                "attachments",
                mail.attachments().stream().map(ReceivedMail.Attachment::name).toList());
        return fields;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
