package fr.attesta.audit.planning;

import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.quote.mandate.DrawnSites;
import java.util.List;

/**
 * Everything a printed audit plan shows.
 *
 * @param sites the drawn ones, audited besides the central function
 */
public record PlanSheet(
        String providerName,
        String siren,
        String auditor,
        AuditView audit,
        boolean onSite,
        List<DrawnSites.Site> sites,
        PlanForm plan,
        List<SlotLines> agenda,
        List<ExaminedIndicator> indicators) {

    /** The agenda of one half-day. */
    public record SlotLines(HalfDaySlot slot, List<AgendaItem> items) {}

    static List<SlotLines> agenda(PlanForm plan, List<HalfDaySlot> slots) {
        return slots.stream()
                .map(slot -> new SlotLines(
                        slot,
                        plan.items().stream()
                                .filter(item -> item.halfDay() == slot.number())
                                .toList()))
                .toList();
    }
}
