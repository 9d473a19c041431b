package fr.attesta.billing;

import fr.attesta.identity.Role;
import fr.attesta.web.Navigation;
import fr.attesta.web.NavigationEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The place of what is to be invoiced. */
@ApplicationScoped
class BillingNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(
                "nav_billing", "/admin/invoice-lines", "document", Set.of(Role.ADMINISTRATOR.id()), 74));
    }
}
