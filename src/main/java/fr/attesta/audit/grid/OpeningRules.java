package fr.attesta.audit.grid;

import fr.attesta.audit.programme.SitesToAudit;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with an opening meeting: not before the plan, not in the future, at the drawn sites (art. 6). */
final class OpeningRules {

    private OpeningRules() {}

    /**
     * What was agreed.
     *
     * @param sites which sites of the organisation
     */
    record Agreed(LocalDate planSentOn, LocalDateTime now, SitesToAudit sites) {}

    static List<Refusal> of(OpeningForm form, Agreed agreed) {
        List<Refusal> refusals = new ArrayList<>();
        if (form.openedAt().toLocalDate().isBefore(agreed.planSentOn())) {
            refusals.add(Refusal.invalid("openedAt", "audit.held_before_plan", agreed.planSentOn()));
        }
        if (form.openedAt().isAfter(agreed.now())) {
            refusals.add(Refusal.invalid("openedAt", "audit.held_in_future"));
        }
        refusals.addAll(sites(form, agreed.sites()));
        return refusals;
    }

    /** The body may add a site or go to another one, for a reason, but never to fewer. */
    private static List<Refusal> sites(OpeningForm form, SitesToAudit agreed) {
        Set<Integer> chosen = new HashSet<>(form.sites());
        boolean known = chosen.stream()
                .allMatch(site -> site >= 0 && site < agreed.known().size());
        boolean once = chosen.size() == form.sites().size();
        boolean tooFew = chosen.size() < agreed.count();
        if (!known || !once || tooFew || (!agreed.drawn() && chosen.size() > agreed.count())) {
            return List.of(Refusal.invalid("sites", "audit.sites_as_agreed", agreed.count()));
        }
        return agreed.differsFrom(chosen) && !form.explained()
                ? List.of(Refusal.invalid("sitesReason", "audit.sites_reason_required"))
                : List.of();
    }
}
