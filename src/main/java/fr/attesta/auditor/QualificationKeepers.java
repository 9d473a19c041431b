package fr.attesta.auditor;

import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who writes the register: administration and quality, and nobody about themselves. */
@ApplicationScoped
public class QualificationKeepers {

    private final CurrentUser user;

    QualificationKeepers(CurrentUser user) {
        this.user = user;
    }

    public boolean mayWrite(String person) {
        return (user.is(Role.ADMINISTRATOR) || user.is(Role.QUALITY))
                && bars(person).isEmpty();
    }

    /** Why somebody of these roles may not record or withdraw a qualification of that person all the same. */
    List<Refusal> bars(String person) {
        return user.name().equals(person) ? List.of(Refusal.forbidden("qualification.own")) : List.of();
    }
}
