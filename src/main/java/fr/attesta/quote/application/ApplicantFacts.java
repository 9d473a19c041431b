package fr.attesta.quote.application;

import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.domain.MultiSiteEligibility;
import fr.attesta.referential.domain.ActivityProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the latest application of a case says, as far as durations, prices and indicators depend on it. */
@ApplicationScoped
public class ApplicantFacts {

    private final EntityManager database;

    ApplicantFacts(EntityManager database) {
        this.database = database;
    }

    /**
     * The facts.
     *
     * @param turnover in euros without VAT
     * @param sites besides the head office
     * @param multiSite what was declared for the sampling of the sites; null when nothing was
     * @param light whether a light audit is claimed (art. 10)
     * @param preAudit whether the organisation asked for an offer of a phone pre-audit
     */
    public record Facts(
            ActivityProfile profile,
            BigDecimal turnover,
            List<ApplicationForm.SiteForm> sites,
            @Nullable MultiSiteEligibility multiSite,
            boolean light,
            boolean preAudit,
            ApplicationForm.PeriodForm desiredPeriod) {

        public Facts {
            sites = List.copyOf(sites);
        }

        public int otherSites() {
            return sites.size();
        }
    }

    @Transactional
    public Facts latest(UUID caseId) {
        ApplicationForm form = database.createQuery(
                        "from Application where caseId = ?1 order by receivedAt desc", Application.class)
                .setParameter(1, caseId)
                .setMaxResults(1)
                .getSingleResult()
                .content;
        ApplicationForm.MultiSiteForm declared = form.multiSite();
        return new Facts(
                new ActivityProfile(form.categories(), form.allActivities(), form.allNewEntrantCategories()),
                form.turnover(),
                form.allSites(),
                declared == null ? null : declared.eligibility(),
                form.label() != null,
                Boolean.TRUE.equals(form.preAudit()),
                form.desiredPeriod());
    }
}
