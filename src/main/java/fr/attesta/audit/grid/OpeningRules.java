package fr.attesta.audit.grid;

import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What is wrong with an opening meeting: not before the plan, not in the future, with as many sites as agreed (art. 6). */
final class OpeningRules {

    private OpeningRules() {}

    /**
     * What was agreed.
     *
     * @param knownSites how many sites the organisation has besides its head office
     * @param sampledSites how many of them the contract samples
     */
    record Agreed(LocalDate planSentOn, LocalDateTime now, int knownSites, int sampledSites) {

        int sitesToAudit() {
            return Math.min(knownSites, sampledSites);
        }
    }

    static List<Refusal> of(OpeningForm form, Agreed agreed) {
        List<Refusal> refusals = new ArrayList<>();
        if (form.openedAt().toLocalDate().isBefore(agreed.planSentOn())) {
            refusals.add(Refusal.invalid("openedAt", "audit.held_before_plan", agreed.planSentOn()));
        }
        if (form.openedAt().isAfter(agreed.now())) {
            refusals.add(Refusal.invalid("openedAt", "audit.held_in_future"));
        }
        boolean known = form.sites().stream().allMatch(site -> site >= 0 && site < agreed.knownSites());
        boolean once = new HashSet<>(form.sites()).size() == form.sites().size();
        if (!known || !once || form.sites().size() != agreed.sitesToAudit()) {
            refusals.add(Refusal.invalid("sites", "audit.sites_as_agreed", agreed.sitesToAudit()));
        }
        return refusals;
    }
}
