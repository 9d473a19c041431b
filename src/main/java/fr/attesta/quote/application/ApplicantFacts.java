package fr.attesta.quote.application;

import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.ApplicationForm.SiteForm;
import fr.attesta.quote.domain.MultiSiteEligibility;
import fr.attesta.quote.scope.ExtensionForm;
import fr.attesta.quote.scope.Scopes;
import fr.attesta.referential.domain.Activity;
import fr.attesta.referential.domain.ActivityProfile;
import fr.attesta.shared.Category;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the latest application of a case says, as far as durations, prices and indicators depend on it. */
@ApplicationScoped
public class ApplicantFacts {

    private final Applications applications;
    private final Scopes scopes;

    ApplicantFacts(Applications applications, Scopes scopes) {
        this.applications = applications;
        this.scopes = scopes;
    }

    /**
     * The facts.
     *
     * @param profile what an audit examines: for an extension, only what is added
     * @param turnover in euros without VAT
     * @param sites besides the head office, without those that an extension adds
     * @param multiSite what was declared for the sampling of the sites; null when nothing was
     * @param light whether a light audit is claimed (art. 10)
     * @param preAudit whether the organisation asked for an offer of a phone pre-audit
     * @param extension what is added to the scope; null for every other audit
     */
    public record Facts(
            ActivityProfile profile,
            BigDecimal turnover,
            List<SiteForm> sites,
            @Nullable MultiSiteEligibility multiSite,
            boolean light,
            boolean preAudit,
            ApplicationForm.PeriodForm desiredPeriod,
            @Nullable ExtensionForm extension) {

        public Facts {
            sites = List.copyOf(sites);
        }

        public int otherSites() {
            return sites.size();
        }

        public List<SiteForm> addedSites() {
            return extension == null ? List.of() : extension.allSites();
        }

        /** The categories that the duration counts: none when an extension adds only sites (art. 9). */
        public Set<Category> countedCategories() {
            return extension == null ? profile.categories() : extension.allCategories();
        }

        private Facts extendedBy(ExtensionForm added) {
            Set<Category> examined = added.allCategories().isEmpty() ? profile.categories() : added.allCategories();
            Set<Activity> activities = new TreeSet<>(profile.activities());
            activities.addAll(added.allActivities());
            return new Facts(
                    new ActivityProfile(examined, activities, added.allNewEntrantCategories()),
                    turnover,
                    sites,
                    multiSite,
                    false,
                    false,
                    desiredPeriod,
                    added);
        }
    }

    /** The categories of the newest file of a case; none before there is one. */
    @Transactional
    public Set<Category> categories(UUID caseId) {
        return applications
                .find(caseId)
                .map(form -> Set.copyOf(form.categories()))
                .orElse(Set.of());
    }

    @Transactional
    public Facts latest(UUID caseId) {
        ApplicationForm form = applications.newest(caseId);
        ApplicationForm.MultiSiteForm declared = form.multiSite();
        return new Facts(
                new ActivityProfile(form.categories(), form.allActivities(), form.allNewEntrantCategories()),
                form.turnover(),
                form.allSites(),
                declared == null ? null : declared.eligibility(),
                form.label() != null,
                Boolean.TRUE.equals(form.preAudit()),
                form.desiredPeriod(),
                null);
    }

    /** The same as the audit of a run sees it. */
    @Transactional
    public Facts ofRun(UUID caseId, UUID runId) {
        Facts facts = latest(caseId);
        return scopes.extensionOf(runId).map(facts::extendedBy).orElse(facts);
    }
}
