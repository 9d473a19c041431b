package fr.attesta.deadline.step;

import fr.attesta.deadline.domain.StepEffect;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The body's table of what each deadline triggers and when ({@code regulation/deadline-steps.csv}). */
@ApplicationScoped
public class StepPlans {

    private static final String FILE = "/regulation/deadline-steps.csv";

    private final Map<String, List<StepPlan>> plans =
            read().stream().collect(Collectors.groupingBy(StepPlan::rule, Collectors.toUnmodifiableList()));

    public List<StepPlan> of(String rule) {
        return plans.getOrDefault(rule, List.of());
    }

    private static List<StepPlan> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream file = Objects.requireNonNull(StepPlans.class.getResourceAsStream(FILE), FILE);
                InputStreamReader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return format.parse(reader).stream().map(StepPlans::plan).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StepPlan plan(CSVRecord row) {
        return new StepPlan(
                row.get("rule"),
                StepPlan.From.valueOf(row.get("from")),
                Integer.parseInt(row.get("days")),
                StepEffect.valueOf(row.get("effect")),
                row.get("name"),
                Boolean.parseBoolean(row.get("last")));
    }
}
