package fr.attesta.inbox.list;

import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Knows whose inbox the current request asks for. */
@ApplicationScoped
public class Viewers {

    private final CurrentUser user;

    Viewers(CurrentUser user) {
        this.user = user;
    }

    public Viewer current() {
        return Viewer.of(user.name(), user.roles(), List.of());
    }

    /** Of a person who is not there. */
    public Viewer of(Staff person) {
        return Viewer.of(person.userName(), person.roles(), List.of());
    }
}
