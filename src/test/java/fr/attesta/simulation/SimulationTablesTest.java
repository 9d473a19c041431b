package fr.attesta.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.deadline.DeadlineTables;
import fr.attesta.deadline.domain.StepEffect;
import fr.attesta.deadline.step.StepPlan;
import fr.attesta.deadline.step.StepPlans;
import fr.attesta.shared.table.RegulationTable;
import fr.attesta.simulation.domain.JobEffect;
import fr.attesta.simulation.domain.Scenario;
import fr.attesta.simulation.domain.World;
import fr.attesta.web.text.Messages;
import fr.attesta.workflow.domain.FlowNode;
import fr.attesta.workflow.domain.FlowNode.Kind;
import fr.attesta.workflow.zeebe.ProcessDiagrams;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The tables of the time machine")
class SimulationTablesTest {

    private static final Messages MESSAGES = new Messages(true);

    @Test
    void everyAutomaticStepOfTheDiagramsHasItsEffectAndNoOtherHas() {
        Set<String> jobs = nodes().filter(node -> node.kind() == Kind.JOB)
                .map(FlowNode::does)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ids = nodes().map(FlowNode::id).collect(Collectors.toSet());

        assertThat(SimulationTables.JOBS.keySet())
                .containsAll(jobs)
                .allMatch(job -> jobs.contains(job.split("@", 2)[0]) || ids.contains(job));
    }

    @Test
    void everyMailHasItsTextAndEveryDeadlineItsRule() {
        for (JobEffect effect : SimulationTables.JOBS.values()) {
            assertThat(effect.deadlines()).allMatch(DeadlineTables.shipped()::knows);
            for (String type : List.of("surveillance", "renewal")) {
                assertThat(effect.mails())
                        .allMatch(mail ->
                                MESSAGES.has(Locale.FRENCH, "mail_" + mail.replace("{auditType}", type) + "_subject"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ON_TIME", "WORST_CASE"})
    void somebodyAnswersWhereverAProcessWaits(Scenario scenario) {
        World world = SimulationTables.world(scenario, new BodyRulebook(DeadlineTables.shipped(), new StepPlans()));
        // the withdrawal after a missed surveillance comes with its date, nobody answers
        Set<String> unanswered = nodes().filter(node -> node.kind() == Kind.TASK || node.kind() == Kind.CHOICE)
                .map(FlowNode::id)
                .filter(id ->
                        world.answers().keySet().stream().noneMatch(key -> key.equals(id) || key.startsWith(id + "@")))
                .collect(Collectors.toSet());

        assertThat(unanswered).isEmpty();
    }

    @Test
    void everyMissedDeadlineHasItsWords() {
        StepPlans plans = new StepPlans();
        List<String> last = RegulationTable.read("/regulation/deadline-steps.csv", row -> row.text("rule")).stream()
                .distinct()
                .flatMap(rule -> plans.of(rule).stream())
                .filter(plan -> plan.last() && plan.effect() == StepEffect.MESSAGE)
                .map(StepPlan::name)
                .toList();

        assertThat(last).isNotEmpty().allMatch(name -> MESSAGES.has(Locale.FRENCH, "simulation_step_" + name));
    }

    private static Stream<FlowNode> nodes() {
        return ProcessDiagrams.flows().values().stream().flatMap(flow -> flow.nodes().values().stream());
    }
}
