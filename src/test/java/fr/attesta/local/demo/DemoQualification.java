package fr.attesta.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * For what the auditors of the demo are qualified: {@code qualifications.csv}, with days counted from today.
 *
 * @param recorded whether before the first case or at the end, so that nothing is recorded before it was known
 * @param withdrawnBecause why it is withdrawn at the end; empty when it is not
 */
record DemoQualification(
        String person,
        String category,
        int from,
        @Nullable Integer until,
        String ground,
        Moment recorded,
        String note,
        String withdrawnBecause) {
    private static final String FILE = "qualifications.csv";
    private static final String KEEPER = "quality";
    private static final String PATH = "/api/qualifications";

    enum Moment {
        BEGIN,
        END
    }

    static List<DemoQualification> all() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DemoQualification.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
            return file.lines().skip(1).map(line -> of(line.split(";", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoQualification of(String[] cells) {
        return new DemoQualification(
                cells[0],
                cells[1],
                Integer.parseInt(cells[2]),
                cells[3].isEmpty() ? null : Integer.valueOf(cells[3]),
                cells[4],
                Moment.valueOf(cells[5]),
                cells[6],
                cells[7]);
    }

    /** What is recorded at this moment, and at the end what is withdrawn. */
    static void write(Api api, Moment moment, LocalDate today) {
        all().stream().filter(one -> one.recorded == moment).forEach(one -> api.post(KEEPER, PATH, one.body(today)));
        if (moment == Moment.END) {
            all().stream().filter(one -> !one.withdrawnBecause.isEmpty()).forEach(one -> one.withdraw(api, today));
        }
    }

    private void withdraw(Api api, LocalDate today) {
        api.get(KEEPER, PATH + "?person=" + person).forEach(row -> {
            if (row.path("category").asText().equals(category)) {
                api.post(
                        KEEPER,
                        PATH + "/withdrawals",
                        Map.of(
                                "qualification", row.path("id").asText(),
                                "withdrawnFrom", today.toString(),
                                "reason", withdrawnBecause));
            }
        });
    }

    private Map<String, String> body(LocalDate today) {
        Map<String, String> body = new TreeMap<>(Map.of(
                "person", person,
                "category", category,
                "validFrom", today.plusDays(from).toString(),
                "ground", ground,
                "note", note));
        if (until != null) {
            body.put("validUntil", today.plusDays(until).toString());
        }
        return body;
    }
}
