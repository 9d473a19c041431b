package fr.attesta.decision.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the reviewer says of a section that is not as it should be. */
public record SectionComment(
        @NotNull ReviewSection section,
        @Nullable @Size(max = 2000) String text) {

    boolean given() {
        return text != null && !text.isBlank();
    }
}
