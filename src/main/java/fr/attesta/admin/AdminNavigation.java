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
        Set<String> administrators = Set.of(Role.ADMINISTRATOR.id());
        return List.of(
                new NavigationEntry(
                        "nav_dashboard", "/dashboard", "chart", Set.of(Role.ADMINISTRATOR.id(), Role.QUALITY.id()), 40),
                new NavigationEntry("nav_settings", "/settings", "settings", administrators, 85),
                new NavigationEntry("nav_mails", "/admin/mails", "mail", administrators, 86),
                new NavigationEntry("nav_operations", "/admin", "process", administrators, 90));
    }
}
