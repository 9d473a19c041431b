package fr.attesta.web.panel;

import java.util.List;

/**
 * Figures that belong together.
 *
 * @param key text key of its title
 * @param order smaller ones come first
 */
public record Panel(String key, int order, List<Figure> figures) {

    public Panel {
        figures = List.copyOf(figures);
    }

    /** The same figures for somebody who may not open these places. */
    public Panel withoutPlaces(String prefix) {
        return new Panel(
                key,
                order,
                figures.stream().map(figure -> figure.withoutPlace(prefix)).toList());
    }

    /** The longest bar. */
    public long most() {
        return Math.max(1, figures.stream().mapToLong(Figure::count).max().orElse(1));
    }
}
