package fr.attesta.simulation;

import fr.attesta.shared.table.RegulationTable;
import fr.attesta.shared.table.RegulationTable.Row;
import fr.attesta.simulation.domain.Answer;
import fr.attesta.simulation.domain.Answer.Anchor;
import fr.attesta.simulation.domain.Answer.Edge;
import fr.attesta.simulation.domain.Answer.When;
import fr.attesta.simulation.domain.JobEffect;
import fr.attesta.simulation.domain.JobEffect.Consequence;
import fr.attesta.simulation.domain.Rulebook;
import fr.attesta.simulation.domain.Scenario;
import fr.attesta.simulation.domain.World;
import fr.attesta.workflow.domain.ProcessFlow;
import fr.attesta.workflow.zeebe.ProcessDiagrams;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What automatic steps bring about, and what the people of each scenario do: reviewed tables, read once. */
final class SimulationTables {

    private static final Map<String, ProcessFlow> FLOWS = ProcessDiagrams.flows();

    static final Map<String, JobEffect> JOBS =
            RegulationTable.read("/simulation/jobs.csv", row -> Map.entry(row.text("job"), effect(row))).stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<Scenario, Map<String, Answer>> ANSWERS =
            RegulationTable.read("/simulation/answers.csv", SimulationTables::line).stream()
                    .collect(Collectors.groupingBy(
                            Line::scenario, Collectors.toUnmodifiableMap(Line::place, Line::answer)));

    private SimulationTables() {}

    private record Line(Scenario scenario, String place, Answer answer) {}

    static World world(Scenario scenario, Rulebook rules) {
        return new World(FLOWS, JOBS, ANSWERS.getOrDefault(scenario, Map.of()), rules);
    }

    private static JobEffect effect(Row row) {
        Consequence consequence =
                row.text("consequence").isEmpty() ? Consequence.NONE : row.constant("consequence", Consequence.class);
        return new JobEffect(row.words("mail"), row.words("deadlines"), consequence);
    }

    private static Line line(Row row) {
        String process = row.text("process");
        Map<String, String> variables = row.words("variables").stream()
                .map(word -> word.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        return new Line(
                row.constant("scenario", Scenario.class),
                process.isEmpty() ? row.text("wait") : row.text("wait") + "@" + process,
                new Answer(row.text("message"), when(row.words("on")), variables));
    }

    private static When when(List<String> words) {
        return words.size() == 1
                ? new When.Now()
                : new When.ByRule(
                        Edge.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
                        words.get(1),
                        Anchor.valueOf(words.get(2).toUpperCase(Locale.ROOT)));
    }
}
