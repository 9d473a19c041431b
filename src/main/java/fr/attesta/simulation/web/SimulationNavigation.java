package fr.attesta.simulation.web;

import fr.attesta.identity.Role;
import fr.attesta.web.Navigation;
import fr.attesta.web.NavigationEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The place of the time machine. */
@ApplicationScoped
class SimulationNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                "nav_simulation", "/simulation", "clock", Set.of(Role.ADMINISTRATOR.id(), Role.QUALITY.id()), 60));
    }
}
