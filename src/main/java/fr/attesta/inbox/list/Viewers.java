package fr.attesta.inbox.list;

import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Staff;
import fr.attesta.identity.absence.Absences;
import fr.attesta.identity.absence.StandIns;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows whose inbox the current request asks for. */
@ApplicationScoped
public class Viewers {

    private final CurrentUser user;
    private final StandIns standIns;
    private final Absences absences;

    Viewers(CurrentUser user, StandIns standIns, Absences absences) {
        this.user = user;
        this.standIns = standIns;
        this.absences = absences;
    }

    public Viewer current() {
        return Viewer.of(user.name(), user.roles(), standIns.absent());
    }

    /** Of a person who is not there. */
    public Viewer of(Staff person) {
        return Viewer.of(person.userName(), person.roles(), absences.replacedBy(person.userName()));
    }
}
