package fr.attesta.shared;

import java.util.List;

/**
 * As much of a list as is shown.
 *
 * @param more whether there is more than that
 */
public record Cut<T>(List<T> shown, boolean more) {

    public Cut {
        shown = List.copyOf(shown);
    }

    /** @param found one more than are shown, where there are so many */
    public static <T> Cut<T> of(List<T> found, int most) {
        boolean more = found.size() > most;
        return new Cut<>(more ? found.subList(0, most) : found, more);
    }
}
