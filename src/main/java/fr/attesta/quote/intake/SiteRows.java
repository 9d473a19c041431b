package fr.attesta.quote.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of the list of sites: those left empty are taken out and the others numbered anew. */
public final class SiteRows {

    private static final Pattern ROW = Pattern.compile("sites\\[([0-9]{1,3})](\\..+)");
    private static final int SPARE = 3;

    private SiteRows() {}

    public static Map<String, List<String>> closed(Map<String, List<String>> fields) {
        Map<String, List<String>> others = new HashMap<>();
        TreeMap<Integer, Map<String, List<String>>> rows = new TreeMap<>();
        fields.forEach((name, values) -> {
            Matcher row = ROW.matcher(name);
            if (!row.matches()) {
                others.put(name, values);
            } else if (values.stream().anyMatch(value -> !value.isBlank())) {
                rows.computeIfAbsent(Integer.valueOf(row.group(1)), number -> new HashMap<>())
                        .put(row.group(2), values);
            }
        });
        List<Map<String, List<String>>> filled = new ArrayList<>(rows.values());
        for (int i = 0; i < filled.size(); i++) {
            int number = i;
            filled.get(i).forEach((part, values) -> others.put("sites[" + number + "]" + part, values));
        }
        return others;
    }

    /** How many rows the page offers: the filled ones and a few more. */
    public static int offered(Map<String, List<String>> fields) {
        return (int) closed(fields).keySet().stream()
                        .map(ROW::matcher)
                        .filter(Matcher::matches)
                        .map(row -> row.group(1))
                        .distinct()
                        .count()
                + SPARE;
    }
}
