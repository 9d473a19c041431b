package fr.attesta.casework.auditor;

import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;

/** Auditors see what is kept of themselves; administrators and quality see it of all of them. */
@ApplicationScoped
class AuditorAccess {

    private final CurrentUser user;

    AuditorAccess(CurrentUser user) {
        this.user = user;
    }

    boolean maySee(String auditor) {
        return user.is(Role.ADMINISTRATOR) || user.is(Role.QUALITY) || auditor.equals(user.name());
    }
}
