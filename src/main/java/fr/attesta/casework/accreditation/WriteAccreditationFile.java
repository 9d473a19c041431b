package fr.attesta.casework.accreditation;

import fr.attesta.auditor.domain.Qualification;
import fr.attesta.casework.accreditation.AccreditationFile.Filed;
import fr.attesta.document.Documents;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.PdfRenderer;
import fr.attesta.journal.JournalLine;
import fr.attesta.mail.MailConfig;
import fr.attesta.mail.MailLine;
import fr.attesta.shared.Sha256;
import fr.attesta.shared.table.SpreadsheetCsv;
import fr.attesta.web.text.Formats;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the file of a case as an archive: a table of contents, the documents by clause, the journal and the mails, and the
 * hash of every file. In French, the language of the procedure. One document at a time is in memory.
 */
@ApplicationScoped
class WriteAccreditationFile {

    private static final String CONTENTS = "00-sommaire.pdf";
    private static final String COMPETENCE = "6.1/qualifications.csv";
    private static final String JOURNAL = AccreditationTables.RECORDS + "/journal.csv";
    private static final String MAILS = AccreditationTables.RECORDS + "/courriels.csv";
    private static final String HASHES = "SHA256SUMS.txt";

    private final GatherAccreditationFile gather;
    private final Documents documents;
    private final PdfRenderer renderer;
    private final Messages messages;
    private final String bodyName;

    WriteAccreditationFile(
            GatherAccreditationFile gather,
            Documents documents,
            PdfRenderer renderer,
            Messages messages,
            MailConfig config) {
        this.gather = gather;
        this.documents = documents;
        this.renderer = renderer;
        this.messages = messages;
        this.bodyName = config.bodyName();
    }

    @Transactional
    void write(String number, OutputStream out) throws IOException {
        AccreditationFile file = gather.of(number);
        LocalDateTime written = file.on().atStartOfDay();
        Map<String, String> hashes = new LinkedHashMap<>();
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Archive archive = new Archive(zip, hashes);
        archive.add(CONTENTS, contents(file), written);
        for (Filed filed : file.documents()) {
            LocalDateTime kept =
                    filed.document().createdAt().atZone(Formats.PARIS).toLocalDateTime();
            archive.add(filed.path(), documents.content(filed.document()), kept);
        }
        if (!file.competence().isEmpty()) {
            archive.add(COMPETENCE, competence(file.competence()), written);
        }
        archive.add(JOURNAL, journal(file.journal()), written);
        archive.add(MAILS, mails(file.mails()), written);
        archive.add(HASHES, sums(hashes), written);
        zip.finish();
    }

    private record Archive(ZipOutputStream zip, Map<String, String> hashes) {

        void add(String path, byte[] content, LocalDateTime written) throws IOException {
            ZipEntry entry = new ZipEntry(path);
            entry.setTimeLocal(written);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            hashes.put(path, Sha256.of(content));
        }
    }

    private byte[] contents(AccreditationFile file) {
        PdfHead head = new PdfHead(
                bodyName,
                messages.text(Locale.FRENCH, "accreditation_title"),
                file.file().number(),
                Formats.date(file.on()),
                false);
        return renderer.render("accreditation-file", head, file, Locale.FRENCH);
    }

    private byte[] competence(List<CompetenceProofs.Line> lines) {
        SpreadsheetCsv csv = new SpreadsheetCsv(
                ';',
                List.of(
                        "audit",
                        "auditeur",
                        "categorie",
                        "jour",
                        "qualifie",
                        "motif_sans_qualification",
                        "valable_du",
                        "valable_au",
                        "fondement",
                        "remarque",
                        "enregistree_par",
                        "enregistree_le"));
        for (CompetenceProofs.Line line : lines) {
            String type =
                    messages.text(Locale.FRENCH, "audit_type_" + line.audit().auditType());
            Qualification covering = line.qualification();
            if (covering == null) {
                csv.row(type, line.auditor(), line.category(), line.day(), "non", line.justification());
            } else {
                csv.row(
                        type,
                        line.auditor(),
                        line.category(),
                        line.day(),
                        "oui",
                        "",
                        covering.validFrom(),
                        covering.lastDay(),
                        messages.text(Locale.FRENCH, "qualification_ground_" + covering.ground()),
                        covering.note(),
                        covering.recordedBy(),
                        covering.recordedOn());
            }
        }
        return csv.bytes();
    }

    private byte[] journal(List<JournalLine> lines) {
        SpreadsheetCsv csv = new SpreadsheetCsv(
                ';', List.of("position", "moment", "acteur", "pour", "fait", "details", "empreinte"));
        lines.forEach(line -> csv.row(
                line.position(),
                line.at(),
                line.actor(),
                line.onBehalfOf(),
                messages.text(Locale.FRENCH, line.key()),
                line.details(),
                line.hash()));
        return csv.bytes();
    }

    private static byte[] mails(List<MailLine> mails) {
        SpreadsheetCsv csv = new SpreadsheetCsv(
                ';', List.of("prepare", "envoye", "destinataire", "objet", "etat", "reponse", "message_id", "sha256"));
        mails.forEach(mail -> csv.row(
                mail.plannedAt(),
                mail.sentAt(),
                mail.recipient(),
                mail.subject(),
                mail.state(),
                mail.serverAnswer(),
                mail.messageId(),
                mail.bodySha256()));
        return csv.bytes();
    }

    /** As sha256sum writes and checks them. */
    private static byte[] sums(Map<String, String> hashes) {
        StringBuilder text = new StringBuilder();
        hashes.forEach(
                (path, hash) -> text.append(hash).append("  ").append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
