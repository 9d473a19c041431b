package fr.attesta.quote.admission;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.provider.FormerRefusals;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.provider.RunningCertificates;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.number.Siren;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Why an organisation may not apply now, whatever its application says. */
@ApplicationScoped
public class Admission {

    private final Providers providers;
    private final Cases cases;
    private final RunningCertificates certificates;
    private final FormerRefusals refusals;
    private final Clock clock;

    Admission(
            Providers providers, Cases cases, RunningCertificates certificates, FormerRefusals refusals, Clock clock) {
        this.providers = providers;
        this.cases = cases;
        this.certificates = certificates;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** All reasons; none for an organisation that the body does not know. */
    @Transactional
    public List<Refusal> refusals(Siren siren, Set<Category> categories) {
        Optional<ProviderView> provider = providers.find(siren);
        if (provider.isEmpty()) {
            return List.of();
        }
        List<Refusal> reasons = new ArrayList<>();
        cases.aliveOf(provider.get().id()).stream()
                .findFirst()
                .map(Admission::underWay)
                .ifPresent(reasons::add);
        certificates.runningOf(provider.get().id()).forEach(running -> {
            List<Category> common = running.categories().stream()
                    .filter(categories::contains)
                    .sorted()
                    .toList();
            if (!common.isEmpty()) {
                reasons.add(certified(running, common));
            }
        });
        bar(provider.get().id()).ifPresent(reasons::add);
        return reasons;
    }

    /** Why an organisation that was refused may not ask again yet (audit order, art. 8). */
    @Transactional
    public Optional<Refusal> bar(UUID providerId) {
        return refusals.lastRefusalOf(providerId).flatMap(refused -> AdmissionBar.after(refused, LocalDate.now(clock)));
    }

    private static Refusal underWay(CaseView file) {
        return Refusal.conflict("application.case_exists", file.number());
    }

    private static Refusal certified(RunningCertificates.Running running, List<Category> common) {
        List<String> names = common.stream().map(Category::name).toList();
        return Refusal.conflict("application.certified", running.number(), String.join(", ", names), running.end());
    }
}
