package fr.attesta.casework;

import fr.attesta.identity.Role;
import fr.attesta.web.Navigation;
import fr.attesta.web.NavigationEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The places of everyday work. */
@ApplicationScoped
class StaffNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry("nav_inbox", "/inbox", "inbox", Set.of(), 10),
                new NavigationEntry("nav_cases", "/cases", "cases", Set.of(), 20),
                new NavigationEntry("nav_organisations", "/organisations", "organisation", Set.of(), 25),
                new NavigationEntry(
                        "nav_auditors",
                        "/auditors",
                        "users",
                        Set.of(Role.ADMINISTRATOR.id(), Role.QUALITY.id(), Role.AUDITOR.id()),
                        35),
                new NavigationEntry(
                        "nav_application", "/applications/new", "plus", Set.of(Role.ADMINISTRATOR.id()), 30));
    }
}
