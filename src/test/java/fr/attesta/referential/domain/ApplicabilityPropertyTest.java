package fr.attesta.referential.domain;

import static fr.attesta.referential.domain.Profiles.applicable;

import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.AuditScope.Regime;
import fr.attesta.shared.Category;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class ApplicabilityPropertyTest {

    private static final Standard V10 = RegulationFiles.standardOn(LocalDate.of(2026, 11, 1));

    @Property
    boolean addingACategoryNeverTakesAnIndicatorAway(
            @ForAll @NotEmpty Set<Category> before,
            @ForAll Category added,
            @ForAll Set<Activity> activities,
            @ForAll AuditType type) {
        Set<Category> after = new HashSet<>(before);
        after.add(added);
        Regime regime = type == AuditType.INITIAL && activities.size() % 2 == 0 ? Regime.LIGHT : Regime.ORDINARY;
        AuditScope scope = new AuditScope(type, regime);
        return examined(after, activities, scope).containsAll(examined(before, activities, scope));
    }

    @Property
    boolean aLightAuditExaminesPartOfWhatTheOrdinaryOneDoes(
            @ForAll @NotEmpty Set<Category> categories, @ForAll Set<Activity> activities) {
        AuditScope light = new AuditScope(AuditType.INITIAL, Regime.LIGHT);
        AuditScope ordinary = AuditScope.ordinary(AuditType.INITIAL);
        return examined(categories, activities, ordinary).containsAll(examined(categories, activities, light));
    }

    private static List<Integer> examined(Set<Category> categories, Set<Activity> activities, AuditScope scope) {
        return applicable(Applicability.of(V10, new ActivityProfile(categories, activities, Set.of()), scope));
    }
}
