package fr.attesta.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Organisations that make a quote interesting: several sites, the optional pre-audit, another language. */
public final class Offers {

    private Offers() {}

    /** An application of an organisation with four sites that asks for an offer of the pre-audit, already found complete. */
    public static CaseJourney toReview(String language) {
        CaseJourney file = CaseJourney.applyWith(form -> {
            form.put("sites", sites((String) form.get("siren")));
            form.put("multiSite", eligible());
            form.put("preAudit", true);
            form.put(
                    "contact", Map.of("name", "Jeanne Martin", "email", "jeanne@ecluse.example", "language", language));
        });
        file.completes("quote_check_application", "administrator", Map.of("result", "COMPLETE"));
        return file;
    }

    /** What an organisation declares whose sites may be sampled. */
    static Map<String, Object> eligible() {
        return Map.of(
                "singleQualitySystem", true,
                "centralAuthority", true,
                "centralFunctionSubcontracted", false,
                "everySiteMonitored", true,
                "permanentStaffOnEachSite", true,
                "sameNda", true);
    }

    static List<Map<String, Object>> sites(String siren) {
        List<String> cities = List.of("Brest", "Quimper", "Vannes", "Lorient");
        return IntStream.range(0, cities.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "name",
                        "Atelier de " + cities.get(i),
                        "siret",
                        Organisation.withKey(siren + "%04d".formatted(i + 2)),
                        "address",
                        Map.of("street", "1 rue du Port", "postcode", "29200", "city", cities.get(i))))
                .toList();
    }
}
