package fr.attesta.shared;

import org.jspecify.annotations.Nullable;

/** A text that a person may leave out: without the blanks around it, and null when nothing else is there. */
public final class GivenText {

    private GivenText() {}

    public static @Nullable String of(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
