package fr.attesta.quote.application.content;

import fr.attesta.quote.domain.MultiSiteEligibility;
import fr.attesta.referential.domain.Activity;
import fr.attesta.shared.Category;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import fr.attesta.shared.number.Siret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application for certification as a training organisation hands it in (audit order of 6 June 2019, art. 1).
 *
 * @param nda activity-declaration number; null while the declaration is being filed
 * @param ndaFiledOn when the declaration was filed, proof under three months old; only without a number
 * @param organisationChart names and functions, whatever the size of the organisation
 * @param turnover in euros without VAT, all funders, from the last activity report sent
 */
public record ApplicationForm(
        @NotNull Siren siren,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 80) String legalForm,
        @NotBlank @Size(max = 120) String headName,
        @NotNull @Valid ContactForm contact,
        @NotNull @Valid AddressForm address,
        @Nullable Nda nda,
        @Nullable LocalDate ndaFiledOn,
        @NotEmpty Set<Category> categories,
        @Nullable Set<Activity> activities,
        @Nullable Set<Category> newEntrantCategories,
        @Nullable @Size(max = 500) List<@Valid SiteForm> sites,
        @Nullable @Valid MultiSiteForm multiSite,
        @Nullable @Size(max = 4000) String organisationChart,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal turnover,

        @Nullable Integer turnoverYear,
        @Nullable @Valid LabelForm label,
        @NotNull @Valid PeriodForm desiredPeriod,
        @Nullable @Valid SwornStatementForm swornStatement,
        @Nullable Boolean preAudit) {

    /** Whom the body writes to. */
    public record ContactForm(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Pattern(regexp = "fr|en") String language) {

        public Locale locale() {
            return Locale.of(language == null ? "fr" : language);
        }
    }

    /** A postal address. */
    public record AddressForm(
            @NotBlank @Size(max = 200) String street,
            @NotBlank @Pattern(regexp = "[0-9]{5}") String postcode,
            @NotBlank @Size(max = 120) String city) {}

    /** A site besides the head office. */
    public record SiteForm(
            @NotBlank @Size(max = 120) String name,
            @NotNull Siret siret,
            @NotNull @Valid AddressForm address) {}

    /** What an organisation with several sites declares of itself, on which the sampling of its sites rests (art. 6). */
    public record MultiSiteForm(
            @NotNull Boolean singleQualitySystem,
            @NotNull Boolean centralAuthority,
            @NotNull Boolean centralFunctionSubcontracted,
            @NotNull Boolean everySiteMonitored,
            @NotNull Boolean permanentStaffOnEachSite,
            @NotNull Boolean sameNda) {

        public MultiSiteEligibility eligibility() {
            return new MultiSiteEligibility(
                    singleQualitySystem,
                    centralAuthority,
                    centralFunctionSubcontracted,
                    everySiteMonitored,
                    permanentStaffOnEachSite,
                    sameNda);
        }
    }

    /** A label obtained under the rules of 2018, on which a light audit is claimed (art. 10). */
    public record LabelForm(
            @NotBlank @Size(max = 120) String name, @NotNull LocalDate validUntil) {}

    /** When the organisation would like to be audited. */
    public record PeriodForm(
            @NotNull LocalDate from, @NotNull LocalDate to) {}

    /** No contract with another body for these categories; no refusal or withdrawal in the last three months. */
    public record SwornStatementForm(
            @NotBlank @Size(max = 120) String signedBy,
            @NotNull LocalDate signedOn) {}

    public Set<Activity> allActivities() {
        return activities == null ? Set.of() : activities;
    }

    public Set<Category> allNewEntrantCategories() {
        return newEntrantCategories == null ? Set.of() : newEntrantCategories;
    }

    public List<SiteForm> allSites() {
        return sites == null ? List.of() : sites;
    }

    /** The same application with the pieces that came later. */
    public ApplicationForm with(Pieces pieces) {
        return new ApplicationForm(
                siren,
                name,
                legalForm,
                headName,
                contact,
                address,
                pieces.nda() == null ? nda : pieces.nda(),
                pieces.ndaFiledOn() == null ? ndaFiledOn : pieces.ndaFiledOn(),
                categories,
                activities,
                newEntrantCategories,
                sites,
                multiSite,
                pieces.organisationChart() == null ? organisationChart : pieces.organisationChart(),
                turnover,
                pieces.turnoverYear() == null ? turnoverYear : pieces.turnoverYear(),
                label,
                desiredPeriod,
                pieces.swornStatement() == null ? swornStatement : pieces.swornStatement(),
                preAudit);
    }

    /** The same application with what changed since. */
    public ApplicationForm with(FileChanges changes) {
        return new ApplicationForm(
                siren,
                name,
                legalForm,
                changes.headName(),
                contact,
                address,
                nda,
                ndaFiledOn,
                categories,
                changes.activities() == null ? activities : changes.activities(),
                Set.of(),
                sites,
                multiSite,
                changes.organisationChart() == null ? organisationChart : changes.organisationChart(),
                changes.turnover(),
                changes.turnoverYear(),
                null,
                desiredPeriod,
                swornStatement,
                false);
    }

    /** The same file with another scope. */
    public ApplicationForm within(
            Set<Category> certified, Set<Activity> practised, Set<Category> started, List<SiteForm> places) {
        return new ApplicationForm(
                siren,
                name,
                legalForm,
                headName,
                contact,
                address,
                nda,
                ndaFiledOn,
                certified,
                practised,
                started,
                places,
                multiSite,
                organisationChart,
                turnover,
                turnoverYear,
                label,
                desiredPeriod,
                swornStatement,
                preAudit);
    }
}
