package fr.attesta.admin;

import fr.attesta.identity.Role;
import fr.attesta.web.Navigation;
import fr.attesta.web.NavigationEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The place of those who run the installation. */
@ApplicationScoped
class AdminNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry("nav_operations", "/admin", "settings", Set.of(Role.ADMINISTRATOR.id()), 90));
    }
}
