package fr.attesta.web.panel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that belong together.
 *
 * @param key text key of its title
 * @param order smaller ones come first
 * @param href where more is told of them; null when there is no such page
 */
public record Panel(
        String key,
        int order,
        List<Figure> figures,
        @Nullable String href) {

    public Panel {
        figures = List.copyOf(figures);
    }

    public Panel(String key, int order, List<Figure> figures) {
        this(key, order, figures, null);
    }

    /** The same figures for somebody who may not open these places. */
    public Panel withoutPlaces(String prefix) {
        return new Panel(
                key,
                order,
                figures.stream().map(figure -> figure.withoutPlace(prefix)).toList(),
                href != null && href.startsWith(prefix) ? null : href);
    }

    /** What the longest bar stands for. */
    public long most() {
        return figures.stream()
                .mapToLong(figure -> Math.max(figure.count(), figure.whole() == null ? 1 : figure.whole()))
                .max()
                .orElse(1);
    }
}
