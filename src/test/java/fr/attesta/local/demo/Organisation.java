package fr.attesta.local.demo;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An invented training organisation, as it describes itself in its application.
 *
 * @param seed first eight digits of its SIREN; the check digit follows from them
 * @param place its address: street, postcode, city
 * @param region the first two digits of its activity-declaration number
 * @param categories separated by spaces, as are the activities
 */
record Organisation(
        int seed,
        String name,
        String legalForm,
        Person head,
        Place place,
        String region,
        String categories,
        String activities,
        int turnover,
        List<Trait> traits,
        List<Place> otherSites) {

    /** Somebody with a function. */
    record Person(String name, String function) {}

    /** A postal address. */
    record Place(String name, String street, String postcode, String city) {
        Map<String, String> address() {
            return Map.of("street", street, "postcode", postcode, "city", city);
        }
    }

    /** What is out of the ordinary. */
    enum Trait {
        NEW_ENTRANT,
        /** Audited lightly on the strength of a label of 2018. */
        LABEL,
        ENGLISH_CONTACT,
        PRE_AUDIT,
        INCOMPLETE
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    Map<String, ?> application(LocalDate today) {
        Map<String, Object> form = new HashMap<>();
        form.put("siren", siren());
        form.put("name", name);
        form.put("legalForm", legalForm);
        form.put("headName", head.name);
        form.put("contact", contact());
        form.put("address", place.address());
        form.put("categories", words(categories));
        form.put("activities", words(activities));
        form.put(
                "sites",
                IntStream.range(0, otherSites.size()).mapToObj(this::site).toList());
        form.put("multiSite", otherSites.isEmpty() ? null : multiSite());
        form.put("organisationChart", chart());
        form.put("turnover", turnover);
        form.put("turnoverYear", today.getYear() - 1);
        form.put("desiredPeriod", period(today));
        form.put("preAudit", has(Trait.PRE_AUDIT));
        form.put("label", label(today));
        form.put("newEntrantCategories", has(Trait.NEW_ENTRANT) ? words(categories) : List.of());
        if (!has(Trait.INCOMPLETE)) {
            form.put("nda", nda());
            form.put("swornStatement", Map.of("signedBy", head.name, "signedOn", today.toString()));
        }
        return form;
    }

    private Map<String, String> contact() {
        Map<String, String> contact = new LinkedHashMap<>();
        contact.put("name", head.name);
        contact.put("email", "contact@" + domain());
        contact.put("phone", "01 99 00 %02d %02d".formatted(seed % 97, seed % 89));
        contact.put("language", has(Trait.ENGLISH_CONTACT) ? "en" : "fr");
        return contact;
    }

    private Map<String, ?> site(int index) {
        Place site = otherSites.get(index);
        String siret = checked(siren() + "%04d".formatted(index + 2));
        return Map.of("name", site.name, "siret", siret, "address", site.address());
    }

    private static Map<String, Boolean> multiSite() {
        return Map.of(
                "singleQualitySystem", true,
                "centralAuthority", true,
                "centralFunctionSubcontracted", false,
                "everySiteMonitored", true,
                "permanentStaffOnEachSite", true,
                "sameNda", true);
    }

    private String chart() {
        List<String> lines = new ArrayList<>(List.of(head.name + ", " + head.function));
        lines.add("Coordination pédagogique et référent handicap");
        if (turnover > 150_000) {
            lines.add("Équipe de formation, assistance administrative");
        }
        return String.join("\n", lines);
    }

    private static Map<String, String> period(LocalDate today) {
        return Map.of(
                "from", today.plusDays(28).toString(), "to", today.plusDays(90).toString());
    }

    private @Nullable Map<String, String> label(LocalDate today) {
        return has(Trait.LABEL)
                ? Map.of(
                        "name",
                        "Label qualité inscrit sur la liste du CNEFOP",
                        "validUntil",
                        today.plusMonths(8).toString())
                : null;
    }

    private String nda() {
        return region
                + place.postcode.substring(0, 2)
                + "%05d".formatted(seed % 100_000)
                + place.postcode.substring(0, 2);
    }

    /** A name of the domain that is reserved for examples. */
    private String domain() {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                + ".example";
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private String siren() {
        return checked("%08d".formatted(seed));
    }

    /** The number with the digit that makes its Luhn check right; the packaged application is not on this class path. */
    private static String checked(String number) {
        int sum = IntStream.range(0, number.length())
                .map(i -> {
                    int digit = Character.digit(number.charAt(number.length() - 1 - i), 10);
                    return i % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit;
                })
                .sum();
        return number + (10 - sum % 10) % 10;
    }
}
