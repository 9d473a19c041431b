package fr.attesta.casefile.list;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param total how many lines match, on all pages
 */
public record ListPage<T>(CaseQuery query, List<T> lines, long total) {

    public ListPage {
        lines = List.copyOf(lines);
    }

    public long first() {
        return total == 0 ? 0 : query.offset() + 1L;
    }

    public long last() {
        return query.offset() + (long) lines.size();
    }

    /** The address of the page before; null on the first one. */
    public @Nullable String previous(IntFunction<String> address) {
        return query.page() > 1 ? address.apply(query.page() - 1) : null;
    }

    /** The address of the page after; null on the last one. */
    public @Nullable String next(IntFunction<String> address) {
        return last() < total ? address.apply(query.page() + 1) : null;
    }
}
