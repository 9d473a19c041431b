package fr.attesta.certificate.edition;

import fr.attesta.shared.Category;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts of a scope as a sentence names them. */
@ApplicationScoped
public class ScopeWords {

    private final Messages messages;

    ScopeWords(Messages messages) {
        this.messages = messages;
    }

    /** In the order given. */
    public String categories(Collection<Category> categories, Locale language) {
        return named(categories, language).collect(Collectors.joining(", "));
    }

    /** @param closedSites their names */
    public String givenUp(Collection<Category> removed, Collection<String> closedSites, Locale language) {
        return Stream.concat(
                        named(new TreeSet<>(removed), language),
                        closedSites.stream().map(site -> messages.text(language, "certificate_closed_site", site)))
                .collect(Collectors.joining(", "));
    }

    private Stream<String> named(Collection<Category> categories, Locale language) {
        return categories.stream().map(category -> messages.text(language, "category_" + category));
    }
}
