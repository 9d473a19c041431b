package fr.attesta.quote;

import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.Activity;
import fr.attesta.referential.domain.ActivityProfile;
import fr.attesta.referential.domain.AuditScope;
import fr.attesta.referential.domain.AuditScope.Regime;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.StandardVersion;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a training organisation asks an estimate for.
 *
 * @param categories in scope; for an extension, those that are added
 * @param otherSites sites beside the central function
 * @param lastFindings for a surveillance, the indicators that had a finding at the last audit
 * @param formerNewEntrant for a surveillance, whether the organisation was audited as a new entrant
 * @param lastAuditLight for a surveillance, whether the initial audit was a light one
 */
public record EstimateRequest(
        @NotNull AuditType auditType,
        @NotNull LocalDate auditDate,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal turnover,

        @NotEmpty Set<@NotNull Category> categories,
        @Nullable @Min(0) @Max(10_000) Integer otherSites,
        @Nullable Set<@NotNull Category> newEntrantCategories,
        @Nullable Boolean light,
        @Nullable Set<@NotNull Activity> activities,
        @Nullable Set<@NotNull Integer> lastFindings,
        @Nullable Boolean formerNewEntrant,
        @Nullable Boolean lastAuditLight,
        @Nullable Boolean preAudit) {

    private static final LocalDate LAST_DATE = LocalDate.of(2099, 12, 31);

    /** What no single field shows: everything that the regulation excludes. */
    List<Refusal> refusals() {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate firstDate = StandardVersion.V9.validFrom();
        boolean dated = !auditDate.isBefore(firstDate) && !auditDate.isAfter(LAST_DATE);
        refuseIf(!dated, refusals, Refusal.invalid("auditDate", "estimate.audit-date.range", firstDate, LAST_DATE));
        refuseIf(
                isLight() && auditType != AuditType.INITIAL,
                refusals,
                Refusal.invalid("light", "estimate.light.initial-only"));
        refuseIf(
                !categories.containsAll(newEntrants()),
                refusals,
                Refusal.invalid("newEntrantCategories", "estimate.new-entrant.not-in-scope"));
        boolean surveillance = auditType == AuditType.SURVEILLANCE;
        refuseIf(!surveillance && !findings().isEmpty(), refusals, surveillanceOnly("lastFindings"));
        refuseIf(!surveillance && wasNewEntrant(), refusals, surveillanceOnly("formerNewEntrant"));
        refuseIf(!surveillance && wasLight(), refusals, surveillanceOnly("lastAuditLight"));
        refuseIf(
                surveillance && wantsPreAudit(),
                refusals,
                Refusal.invalid("preAudit", "estimate.pre-audit.not-before-surveillance"));
        if (dated) {
            unknownFindings(refusals);
        }
        return refusals;
    }

    private void unknownFindings(List<Refusal> refusals) {
        var standard = RegulationFiles.standardOn(auditDate);
        findings().stream()
                .filter(number -> standard.find(number).isEmpty())
                .sorted()
                .forEach(number -> refusals.add(Refusal.invalid(
                        "lastFindings",
                        "estimate.finding.unknown",
                        number,
                        standard.version().indicatorCount())));
    }

    private static Refusal surveillanceOnly(String field) {
        return Refusal.invalid(field, "estimate.surveillance-only");
    }

    private static void refuseIf(boolean condition, List<Refusal> refusals, Refusal refusal) {
        if (condition) {
            refusals.add(refusal);
        }
    }

    AuditScope scope() {
        return new AuditScope(auditType, isLight() ? Regime.LIGHT : Regime.ORDINARY);
    }

    ActivityProfile profile() {
        return new ActivityProfile(
                categories, Objects.requireNonNullElse(activities, Set.<Activity>of()), newEntrants());
    }

    int sites() {
        return Objects.requireNonNullElse(otherSites, 0);
    }

    Set<Category> newEntrants() {
        return Objects.requireNonNullElse(newEntrantCategories, Set.of());
    }

    Set<Integer> findings() {
        return Objects.requireNonNullElse(lastFindings, Set.of());
    }

    boolean isLight() {
        return Boolean.TRUE.equals(light);
    }

    boolean wasNewEntrant() {
        return Boolean.TRUE.equals(formerNewEntrant);
    }

    boolean wasLight() {
        return Boolean.TRUE.equals(lastAuditLight);
    }

    boolean wantsPreAudit() {
        return Boolean.TRUE.equals(preAudit);
    }
}
