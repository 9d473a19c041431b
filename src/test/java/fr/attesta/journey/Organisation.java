package fr.attesta.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A training organisation that no other test knows, and its complete application. */
public record Organisation(String siren, String name, String email) {

    private static final AtomicInteger NEXT = new AtomicInteger(41_000_000);

    public static Organisation fresh() {
        int number = NEXT.incrementAndGet();
        return new Organisation(
                withKey("%08d".formatted(number)),
                "Organisme " + number,
                "contact@organisme-%d.example".formatted(number));
    }

    /** A complete application of today; the map may be changed. */
    public Map<String, Object> application() {
        LocalDate today = Time.today();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("siren", siren);
        form.put("name", name);
        form.put("legalForm", "SAS");
        form.put("headName", "Jeanne Martin");
        form.put(
                "contact",
                Map.of("name", "Jeanne Martin", "email", email, "phone", "02 99 00 00 00", "language", "fr"));
        form.put("address", Map.of("street", "1 quai du Canal", "postcode", "35000", "city", "Rennes"));
        form.put("nda", "53351234567");
        form.put("categories", List.of("AF"));
        form.put("activities", List.of("DISTANCE"));
        form.put("organisationChart", "Jeanne Martin, directrice\nPaul Petit, formateur");
        form.put("turnover", 120_000);
        form.put("turnoverYear", today.getYear() - 1);
        form.put(
                "desiredPeriod",
                Map.of(
                        "from",
                        today.plusDays(20).toString(),
                        "to",
                        today.plusDays(90).toString()));
        form.put("swornStatement", Map.of("signedBy", "Jeanne Martin", "signedOn", today.toString()));
        return form;
    }

    /** A valid SIRET of this organisation: five digits are added, the last of which makes the check right. */
    public String siret() {
        return withKey(siren + "0001");
    }

    static String withKey(String digits) {
        for (int key = 0; key < 10; key++) {
            if (luhn(digits + key)) {
                return digits + key;
            }
        }
        throw new IllegalStateException("One of ten keys is right");
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
