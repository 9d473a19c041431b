package fr.attesta.document;

import fr.attesta.document.scan.MalwareScanner;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.FormParts.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks files that people send: size, kind, malware. Called before the transaction, because a scan takes its time. */
@ApplicationScoped
public class IncomingFiles {

    public static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int LONGEST_NAME = 120;

    private final MalwareScanner scanner;

    public IncomingFiles(MalwareScanner scanner) {
        this.scanner = scanner;
    }

    /** @throws RefusedException if the file is empty, too large, of another kind or infected */
    public AcceptedFile accept(String field, String name, byte[] content) {
        if (content.length == 0) {
            throw new RefusedException(Refusal.invalid(field, "document_empty"));
        }
        if (content.length > MOST_BYTES) {
            throw new RefusedException(Refusal.invalid(field, "document_too_large", MOST_BYTES / 1024 / 1024));
        }
        Optional<FileType> type = FileType.of(content);
        if (type.isEmpty()) {
            throw new RefusedException(Refusal.invalid(field, "document_kind"));
        }
        if (scanner.scan(content) == MalwareScanner.Verdict.INFECTED) {
            throw new RefusedException(Refusal.invalid(field, "document_infected"));
        }
        return new AcceptedFile(safeName(name, type.get()), type.get(), content);
    }

    /**
     * Checks all files of a form; one bad file refuses them all.
     *
     * @throws RefusedException with what is wrong with each
     */
    public Map<String, AcceptedFile> accept(List<Upload> uploads) {
        Map<String, AcceptedFile> accepted = new LinkedHashMap<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Upload upload : uploads) {
            try {
                accepted.put(upload.field(), accept(upload.field(), upload.name(), upload.content()));
            } catch (RefusedException refused) {
                refusals.addAll(refused.refusals());
            }
        }
        RefusedException.throwIfAny(refusals);
        return accepted;
    }

    /** Without folders or characters that a header or a file system takes for something else, with the true extension. */
    static String safeName(String name, FileType type) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\"<>:|?*;%]", "").strip();
        int dot = plain.lastIndexOf('.');
        String stem = dot > 0 ? plain.substring(0, dot) : plain.replace(".", "");
        String shortened = stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem;
        return (shortened.isBlank() ? "document" : shortened) + "." + type.extension();
    }
}
