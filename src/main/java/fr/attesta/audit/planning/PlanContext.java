package fr.attesta.audit.planning;

import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.audit.programme.ExaminedIndicators;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.casefile.Cases;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a plan is written from: the indicators of the agreed day and the organisation. */
@ApplicationScoped
class PlanContext {

    private final ExaminedIndicators indicators;
    private final Cases cases;
    private final Providers providers;

    PlanContext(ExaminedIndicators indicators, Cases cases, Providers providers) {
        this.indicators = indicators;
        this.cases = cases;
        this.providers = providers;
    }

    List<ExaminedIndicator> indicators(AuditView audit) {
        return indicators.examined(audit.heldOn(audit.firstDay()));
    }

    ProviderView provider(AuditView audit) {
        return providers.get(cases.get(audit.caseId()).providerId());
    }
}
