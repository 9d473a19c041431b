package fr.attesta.rules;

import fr.attesta.web.Navigation;
import fr.attesta.web.NavigationEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The place where staff look a rule up. */
@ApplicationScoped
class RulesNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry("nav_rules", "/rules", "document", Set.of(), 80));
    }
}
