package fr.attesta.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a payload: a body that leaves the list out means that there are none. */
public final class Rows {

    private Rows() {}

    public static <T extends @Nullable Object> List<T> given(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
