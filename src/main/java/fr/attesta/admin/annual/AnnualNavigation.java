package fr.attesta.admin.annual;

import fr.attesta.identity.Role;
import fr.attesta.web.Navigation;
import fr.attesta.web.NavigationEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The place of the annual report. */
@ApplicationScoped
class AnnualNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                "nav_annual", "/annual-report", "chart", Set.of(Role.ADMINISTRATOR.id(), Role.QUALITY.id()), 74));
    }
}
