package fr.attesta.quote.intake;

import fr.attesta.quote.application.content.Piece;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its pages see it.
 *
 * @param files name of the file that is attached for a piece
 * @param sentAs number of the case, once it was handed in
 */
public record DraftView(
        String token,
        Map<String, List<String>> fields,
        Set<Step> done,
        Step reached,
        Map<Piece, String> files,
        Instant expiresAt,
        @Nullable String sentAs) {

    static DraftView of(Draft draft, String token, Map<Piece, String> files) {
        return new DraftView(
                token,
                Map.copyOf(draft.fields),
                draft.done.isEmpty() ? Set.of() : EnumSet.copyOf(draft.done),
                draft.reached(),
                Map.copyOf(files),
                draft.expiresAt,
                draft.sentAs);
    }

    public List<Step> steps() {
        return List.of(Step.values());
    }

    public boolean isOpen(Step step) {
        return step.ordinal() <= reached.ordinal();
    }

    public boolean isDone(Step step) {
        return done.contains(step);
    }

    public List<Piece> attachable() {
        return Stream.of(Piece.values()).filter(Piece::attachable).toList();
    }

    public @Nullable String fileOf(Piece piece) {
        return files.get(piece);
    }

    /** What a link may be sent to, before anybody types another address. */
    public String email() {
        return fields.getOrDefault("contact.email", List.of("")).getFirst();
    }
}
