package fr.attesta.audit.programme;

import fr.attesta.provider.Providers;
import fr.attesta.provider.Site;
import fr.attesta.quote.application.content.ApplicantDetails;
import fr.attesta.quote.scope.ExtensionForm;
import fr.attesta.quote.scope.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The sites that an audit can visit: those of the organisation, then those that the audited extension adds. */
@ApplicationScoped
public class AuditSites {

    private final Providers providers;
    private final Scopes scopes;

    AuditSites(Providers providers, Scopes scopes) {
        this.providers = providers;
        this.scopes = scopes;
    }

    public List<Site> of(UUID providerId, UUID runId) {
        List<Site> known = providers.get(providerId).sites();
        List<Site> added = scopes.extensionOf(runId).map(ExtensionForm::allSites).orElse(List.of()).stream()
                .map(ApplicantDetails::site)
                // once it is granted, the organisation has them
                .filter(site -> known.stream().noneMatch(other -> other.siret().equals(site.siret())))
                .toList();
        return Stream.concat(known.stream(), added.stream()).toList();
    }
}
