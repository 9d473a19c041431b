package fr.attesta.quote.application;

import fr.attesta.casefile.Cases;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.quote.application.content.ApplicantDetails;
import fr.attesta.quote.scope.ExtensionForm;
import fr.attesta.quote.scope.Scope;
import fr.attesta.quote.scope.Scopes;
import fr.attesta.shared.Category;
import fr.attesta.shared.number.Siret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Makes what a decision certified the scope of the file: the next audits are computed from it. */
@ApplicationScoped
public class ChangeScope {

    private final Applications applications;
    private final Scopes scopes;
    private final Cases cases;
    private final Providers providers;

    ChangeScope(Applications applications, Scopes scopes, Cases cases, Providers providers) {
        this.applications = applications;
        this.scopes = scopes;
        this.cases = cases;
        this.providers = providers;
    }

    /** Adds what the run was to add, as far as it was granted; returns the organisation with its new sites. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProviderView extend(UUID caseId, UUID runId, Set<Category> granted) {
        ExtensionForm extension = scopes.extensionOf(runId)
                .orElseThrow(() -> new IllegalStateException("Expected run " + runId + " to be an extension"));
        scopes.change(caseId, runId, current(caseId).plus(extension, granted));
        return providers.addSites(
                cases.get(caseId).providerId(),
                extension.allSites().stream().map(ApplicantDetails::site).toList());
    }

    /** Leaves only these categories; nothing changes when there are no others. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reduce(UUID caseId, UUID runId, Set<Category> kept) {
        reduce(caseId, runId, kept, Set.of());
    }

    /** The same, and takes out sites that are closed; returns the organisation with those that it still has. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProviderView reduce(UUID caseId, UUID runId, Set<Category> kept, Set<Siret> closedSites) {
        Scope current = current(caseId);
        if (!kept.equals(current.categories()) || !closedSites.isEmpty()) {
            scopes.change(caseId, runId, current.only(kept).withoutSites(closedSites));
        }
        return providers.removeSites(cases.get(caseId).providerId(), closedSites);
    }

    private Scope current(UUID caseId) {
        return Scope.of(applications.newest(caseId));
    }
}
