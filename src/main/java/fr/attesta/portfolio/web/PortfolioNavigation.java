package fr.attesta.portfolio.web;

import fr.attesta.identity.Role;
import fr.attesta.web.Navigation;
import fr.attesta.web.NavigationEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The place of the import. */
@ApplicationScoped
class PortfolioNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                "nav_import", "/admin/import", "organisation", Set.of(Role.ADMINISTRATOR.id()), 70));
    }
}
