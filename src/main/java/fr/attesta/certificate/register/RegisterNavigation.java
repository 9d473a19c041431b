package fr.attesta.certificate.register;

import fr.attesta.identity.Role;
import fr.attesta.web.Navigation;
import fr.attesta.web.NavigationEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The place of the public list. */
@ApplicationScoped
class RegisterNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(
                new NavigationEntry("nav_register", "/admin/register", "seal", Set.of(Role.ADMINISTRATOR.id()), 72));
    }
}
