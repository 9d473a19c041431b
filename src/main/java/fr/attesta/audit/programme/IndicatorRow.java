package fr.attesta.audit.programme;

import java.util.ArrayList;
import java.util.List;

/**
 * An indicator as a row of a form.
 *
 * @param list name of the list in the form's payload
 * @param startsCriterion whether the page starts a new criterion with it
 */
public record IndicatorRow(String list, int index, boolean startsCriterion, ExaminedIndicator indicator) {

    /** Name of the field of this row for one part of its payload. */
    public String name(String part) {
        return "%s[%d].%s".formatted(list, index, part);
    }

    public static List<IndicatorRow> of(String list, List<ExaminedIndicator> indicators) {
        List<IndicatorRow> rows = new ArrayList<>();
        int criterion = 0;
        for (ExaminedIndicator indicator : indicators) {
            rows.add(new IndicatorRow(list, rows.size(), indicator.criterion() != criterion, indicator));
            criterion = indicator.criterion();
        }
        return List.copyOf(rows);
    }
}
