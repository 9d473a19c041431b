package fr.attesta.audit.planning;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of the agenda in the form: several per half-day, and more than most plans need.
 *
 * @param suggestion text key of what usually stands here; empty when nothing does
 */
public record AgendaRow(int index, boolean startsHalfDay, HalfDaySlot slot, String suggestion) {

    private static final int PER_HALF_DAY = 4;

    /** Name of the field of this row for one part of its payload. */
    public String name(String part) {
        return "agenda[%d].%s".formatted(index, part);
    }

    static List<AgendaRow> of(List<HalfDaySlot> slots) {
        List<AgendaRow> rows = new ArrayList<>();
        int last = slots.size() * PER_HALF_DAY - 1;
        for (HalfDaySlot slot : slots) {
            for (int i = 0; i < PER_HALF_DAY; i++) {
                rows.add(new AgendaRow(rows.size(), i == 0, slot, suggestion(rows.size(), i, last)));
            }
        }
        return List.copyOf(rows);
    }

    private static String suggestion(int index, int inHalfDay, int last) {
        if (index == 0) {
            return "audit_agenda_opening";
        }
        if (index == last) {
            return "audit_agenda_closing";
        }
        return inHalfDay == 1 ? "audit_agenda_indicators" : "";
    }
}
