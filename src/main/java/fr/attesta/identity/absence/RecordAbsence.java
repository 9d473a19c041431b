package fr.attesta.identity.absence;

import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.identity.absence.AbsenceChanged.Change;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.GivenText;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes that somebody will be away and who stands in for them, and takes it back. */
@ApplicationScoped
public class RecordAbsence {

    private final EntityManager database;
    private final Absences absences;
    private final StaffDirectory staff;
    private final CurrentUser user;
    private final Journal journal;
    private final Event<AbsenceChanged> changes;
    private final Clock clock;

    RecordAbsence(
            EntityManager database,
            Absences absences,
            StaffDirectory staff,
            CurrentUser user,
            Journal journal,
            Event<AbsenceChanged> changes,
            Clock clock) {
        this.database = database;
        this.absences = absences;
        this.staff = staff;
        this.user = user;
        this.journal = journal;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * An absence as it is told.
     *
     * @param person user name; the current person when absent, others are for administrators
     * @param deputy user name
     * @param lastDay included
     */
    public record Wanted(
            @Nullable @Size(max = 100) String person,
            @NotBlank @Size(max = 100) String deputy,
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay) {

        public Wanted {
            person = GivenText.of(person);
        }
    }

    /** @throws RefusedException with every reason why it cannot be so */
    @Transactional
    public AbsenceView record(Wanted wanted) {
        String person = Objects.requireNonNullElse(wanted.person(), user.name());
        AbsenceView absence = new AbsenceView(
                Uuid7.at(clock.instant()), person, wanted.deputy(), wanted.firstDay(), wanted.lastDay());
        absences.lock(person, wanted.deputy());
        List<Refusal> reasons = new ArrayList<>(ofPeople(absence));
        reasons.addAll(AbsenceRules.days(absence, LocalDate.now(clock)));
        if (reasons.isEmpty()) {
            reasons.addAll(AbsenceRules.others(absence, absences.upcoming(), staff::displayName));
        }
        RefusedException.throwIfAny(reasons);
        database.persist(new Absence(absence.id(), absence, user.name(), clock.instant()));
        journal.write(fact("absence.recorded", absence));
        changes.fire(new AbsenceChanged(absence, Change.RECORDED, user.name()));
        return absence;
    }

    /** The person is back, or does not go; the deputy keeps what they have taken. */
    @Transactional
    public void drop(UUID id) {
        Absence absence = database.find(Absence.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (absence == null || !mayChange(absence.userName)) {
            throw new RefusedException(Refusal.notFound("absence.unknown"));
        }
        database.remove(absence);
        journal.write(fact("absence.dropped", absence.view()));
        changes.fire(new AbsenceChanged(absence.view(), Change.DROPPED, user.name()));
    }

    /** People record their own absences, administrators everybody's. */
    public boolean mayChange(String person) {
        return user.isAdministrator() || user.name().equals(person);
    }

    private List<Refusal> ofPeople(AbsenceView absence) {
        if (!mayChange(absence.userName())) {
            return List.of(Refusal.forbidden("absence.of_somebody_else"));
        }
        Staff person = staff.find(absence.userName()).orElse(null);
        Staff deputy = staff.find(absence.deputy()).orElse(null);
        if (person == null || deputy == null) {
            return List.of(
                    person == null
                            ? Refusal.invalid("person", "absence.no_such_person", absence.userName())
                            : Refusal.invalid("deputy", "absence.no_such_person", absence.deputy()));
        }
        if (person.equals(deputy)) {
            return List.of(Refusal.invalid("deputy", "absence.own_deputy"));
        }
        return person.roles().stream()
                .sorted()
                .filter(role -> !deputy.roles().contains(role))
                .map(role -> missing(deputy, role))
                .toList();
    }

    private static Refusal missing(Staff deputy, Role role) {
        return Refusal.invalid("deputy", "absence.deputy_role", deputy.displayName(), role.id());
    }

    private static Fact fact(String code, AbsenceView absence) {
        return Fact.of(null, code)
                .with("person", absence.userName())
                .with("deputy", absence.deputy())
                .with("from", absence.firstDay())
                .with("to", absence.lastDay());
    }
}
