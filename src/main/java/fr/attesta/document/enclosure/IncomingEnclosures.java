package fr.attesta.document.enclosure;

import fr.attesta.document.AcceptedFile;
import fr.attesta.document.IncomingFiles;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.FormParts;
import fr.attesta.web.form.FormParts.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the files of a form against the lines that take files. Called before the transaction, because a scan takes its time. */
@ApplicationScoped
public class IncomingEnclosures {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private final IncomingFiles incoming;

    IncomingEnclosures(IncomingFiles incoming) {
        this.incoming = incoming;
    }

    /**
     * One bad file refuses them all.
     *
     * @throws RefusedException with what is wrong with each file and its date
     */
    public List<NewEnclosure> accept(FormParts parts, List<FileLine> lines) {
        Map<String, FileLine> byKey = lines.stream().collect(Collectors.toMap(FileLine::key, Function.identity()));
        List<NewEnclosure> accepted = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Upload upload : parts.uploads()) {
            FileLine line = byKey.get(upload.field());
            if (line == null) {
                refusals.add(Refusal.invalid(upload.field(), "document_not_awaited"));
                continue;
            }
            Optional<LocalDate> effectiveOn = line.dated() ? date(parts, line.dateField()) : Optional.empty();
            if (line.dated() && effectiveOn.isEmpty()) {
                refusals.add(Refusal.invalid(line.dateField(), "document_effective_missing"));
            }
            @Nullable AcceptedFile file = checked(upload, refusals);
            if (file != null) {
                accepted.add(new NewEnclosure(line, file, effectiveOn.orElse(null)));
            }
        }
        RefusedException.throwIfAny(refusals.stream().distinct().toList());
        return accepted;
    }

    private @Nullable AcceptedFile checked(Upload upload, List<Refusal> refusals) {
        try {
            return incoming.accept(upload.field(), upload.name(), upload.content());
        } catch (RefusedException refused) {
            refusals.addAll(refused.refusals());
            return null;
        }
    }

    private static Optional<LocalDate> date(FormParts parts, String field) {
        return parts.fields().getOrDefault(field, List.of()).stream()
                .findFirst()
                .flatMap(IncomingEnclosures::parse)
                .filter(date -> date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR);
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
