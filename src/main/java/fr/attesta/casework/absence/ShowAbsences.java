package fr.attesta.casework.absence;

import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.identity.absence.AbsenceView;
import fr.attesta.identity.absence.Absences;
import fr.attesta.identity.absence.RecordAbsence;
import fr.attesta.web.form.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Gathers the absences that concern the current person; administrators see everybody's. */
@ApplicationScoped
class ShowAbsences {

    private final Absences absences;
    private final RecordAbsence recordAbsence;
    private final StaffDirectory staff;
    private final CurrentUser user;
    private final Clock clock;

    ShowAbsences(Absences absences, RecordAbsence recordAbsence, StaffDirectory staff, CurrentUser user, Clock clock) {
        this.absences = absences;
        this.recordAbsence = recordAbsence;
        this.staff = staff;
        this.user = user;
        this.clock = clock;
    }

    /** The person's own, those in which they stand in, and those that they may change. */
    List<AbsenceView> seen() {
        return absences.upcoming().stream()
                .filter(absence -> recordAbsence.mayChange(absence.userName())
                        || absence.deputy().equals(user.name()))
                .toList();
    }

    @Transactional
    AbsencePage page(Form form) {
        LocalDate today = LocalDate.now(clock);
        return new AbsencePage(
                seen().stream().map(absence -> line(absence, today)).toList(),
                user.isAdministrator() ? staff.all() : List.of(),
                staff.all(),
                form);
    }

    String name(String userName) {
        return staff.displayName(userName);
    }

    private AbsencePage.Line line(AbsenceView absence, LocalDate today) {
        return new AbsencePage.Line(
                absence.id(),
                name(absence.userName()),
                name(absence.deputy()),
                absence.firstDay(),
                absence.lastDay(),
                absence.includes(today),
                recordAbsence.mayChange(absence.userName()));
    }
}
