package fr.attesta.auditor;

import fr.attesta.auditor.domain.Ground;
import fr.attesta.auditor.domain.Qualification;
import fr.attesta.auditor.domain.QualificationRules;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Category;
import fr.attesta.shared.GivenText;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records for which category an auditor was found competent, by somebody else (ISO/IEC 17065, 6.1.2). */
@ApplicationScoped
public class RecordQualification {

    private final EntityManager database;
    private final Qualifications qualifications;
    private final QualificationKeepers keepers;
    private final StaffDirectory staff;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    RecordQualification(
            EntityManager database,
            Qualifications qualifications,
            QualificationKeepers keepers,
            StaffDirectory staff,
            CurrentUser user,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.qualifications = qualifications;
        this.keepers = keepers;
        this.staff = staff;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A qualification as it is told.
     *
     * @param person user name of the auditor
     * @param validUntil the last day; may be left out
     */
    public record Wanted(
            @NotBlank @Size(max = 120) String person,
            @NotNull Category category,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @NotNull Ground ground,
            @Nullable @Size(max = 1000) String note) {

        public Wanted {
            note = GivenText.of(note);
        }
    }

    /** @throws RefusedException with every reason why it cannot be so */
    @Transactional
    public Qualification record(Wanted wanted) {
        RefusedException.throwIfAny(keepers.bars(wanted.person()));
        qualifications.lock(wanted.person());
        List<Refusal> reasons = new ArrayList<>(ofPerson(wanted.person()));
        reasons.addAll(QualificationRules.recorded(
                new QualificationRules.Period(wanted.category(), wanted.validFrom(), wanted.validUntil()),
                qualifications.register().of(wanted.person())));
        RefusedException.throwIfAny(reasons);
        RecordedQualification recorded =
                new RecordedQualification(Uuid7.at(clock.instant()), wanted, user.name(), clock.instant());
        database.persist(recorded);
        journal.write(Fact.of(null, "qualification.recorded")
                .with("qualification", recorded.id)
                .with("person", wanted.person())
                .with("category", wanted.category())
                .with("from", wanted.validFrom())
                .with("to", wanted.validUntil())
                .with("ground", wanted.ground())
                .with("note", wanted.note()));
        return recorded.view(clock.getZone());
    }

    private List<Refusal> ofPerson(String userName) {
        Staff person = staff.find(userName).orElse(null);
        if (person == null) {
            return List.of(Refusal.invalid("person", "qualification.no_such_person", userName));
        }
        return person.roles().contains(Role.AUDITOR)
                ? List.of()
                : List.of(Refusal.invalid("person", "qualification.not_an_auditor", person.displayName()));
    }
}
