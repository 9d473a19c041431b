package fr.attesta.simulation.domain;

import fr.attesta.shared.Category;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which case.
 *
 * @param certificate number of its newest certificate; null as long as it has none
 * @param categories of that certificate; before there is one, those that were asked for
 */
public record CaseRef(
        UUID id, String number, String provider, @Nullable String certificate, List<Category> categories) {

    /** Stands for every case where it does not matter which. */
    static final CaseRef ANY = new CaseRef(new UUID(0, 0), "", "", null, List.of());

    public CaseRef {
        categories = List.copyOf(categories);
    }
}
