package fr.attesta.casework.auditor;

import fr.attesta.auditor.QualificationKeepers;
import fr.attesta.auditor.Qualifications;
import fr.attesta.auditor.domain.Qualification;
import fr.attesta.auditor.domain.Register;
import fr.attesta.auditor.domain.Withdrawal;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.shared.Category;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The register as people read it: one's own qualifications, and those of everybody for whoever keeps it. */
@ApplicationScoped
class ShowQualifications {

    /** Time enough to evaluate an auditor again before a qualification ends; it only warns. */
    private static final int ENDING_DAYS = 60;

    private final Qualifications qualifications;
    private final QualificationKeepers keepers;
    private final AuditorAccess access;
    private final StaffDirectory staff;
    private final CurrentUser user;
    private final Clock clock;

    ShowQualifications(
            Qualifications qualifications,
            QualificationKeepers keepers,
            AuditorAccess access,
            StaffDirectory staff,
            CurrentUser user,
            Clock clock) {
        this.qualifications = qualifications;
        this.keepers = keepers;
        this.access = access;
        this.staff = staff;
        this.user = user;
        this.clock = clock;
    }

    /**
     * For what an auditor is qualified today.
     *
     * @param ending until when, for those that end soon and have no successor
     */
    public record Today(Set<Category> categories, Map<Category, LocalDate> ending) {}

    /** @param person of one person only; null for everybody whom the current person may see */
    @Transactional
    List<Qualification> seen(@Nullable String person) {
        return qualifications.register().qualifications().stream()
                .filter(qualification -> person == null || person.equals(qualification.person()))
                .filter(qualification -> access.maySee(qualification.person()))
                .toList();
    }

    /** By user name, for every person. */
    @Transactional
    Function<String, Today> today() {
        Register register = qualifications.register();
        LocalDate today = LocalDate.now(clock);
        LocalDate limit = today.plusDays(ENDING_DAYS);
        return person -> new Today(register.categories(person, today), register.endingUpTo(limit, person, today));
    }

    @Transactional
    QualificationCard of(String person) {
        Register register = qualifications.register();
        List<QualificationCard.Line> lines =
                register.of(person).stream().map(this::line).toList();
        return new QualificationCard(
                register.kept(),
                lines.stream().filter(QualificationCard.Line::current).toList(),
                lines.stream().filter(line -> !line.current()).toList(),
                keepers.mayWrite(person),
                user.name().equals(person));
    }

    private QualificationCard.Line line(Qualification qualification) {
        Withdrawal withdrawal = qualification.withdrawal();
        return new QualificationCard.Line(
                qualification,
                qualification.stateOn(LocalDate.now(clock)),
                staff.displayName(qualification.recordedBy()),
                withdrawal == null ? "" : staff.displayName(withdrawal.by()));
    }
}
