package fr.attesta.workflow.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.workflow.domain.Position.Step;
import fr.attesta.workflow.zeebe.ProcessDiagrams;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On the diagrams that are deployed. */
class PositionTest {

    private static final Map<String, ProcessFlow> FLOWS = ProcessDiagrams.flows();
    private static final String TOP = "initial-certification";
    private static final String PLAN = "action-plan-review";

    @Test
    void beforeItsFirstStepARunStandsAtItsBeginning() {
        assertThat(after(Optional.empty(), Map.of()).in(TOP)).hasSize(1);
    }

    @Test
    void behindAStepTheRunWaitsWhereTheDiagramWaits() {
        Position position = after(Optional.of(new Step(PLAN, "finding_request_action_plan")), Map.of());

        assertThat(position.in(PLAN)).containsExactly("gw_wait_action_plan");
        assertThat(position.in(TOP)).as("the call that it is in").hasSize(1);
    }

    @Test
    void aGatewayIsPassedAsTheStepsHaveFoundOutAndStaysOpenOtherwise() {
        Step refused = new Step(PLAN, "finding_review_action_plan");
        assertThat(after(Optional.of(refused), Map.of()).in(PLAN)).hasSizeGreaterThan(1);
        FlowNode.Flow told = Objects.requireNonNull(FLOWS.get(PLAN)).node("gw_plan_accepted").flows().stream()
                .filter(flow -> flow.variable() != null)
                .findFirst()
                .orElseThrow();

        Position known = after(Optional.of(refused), Map.of(String.valueOf(told.variable()), told.value()));

        assertThat(known.in(PLAN))
                .hasSizeLessThan(after(Optional.of(refused), Map.of()).in(PLAN).size());
    }

    @Test
    void behindTheEndOfACalledProcessItsCallerGoesOn() {
        Position position = after(Optional.of(new Step(PLAN, "finding_close_action_plan")), Map.of());

        assertThat(position.in(PLAN)).isEmpty();
        assertThat(position.in(TOP)).isNotEmpty();
    }

    @Test
    void anOpenTaskIsThePlace() {
        Position position = Position.at(FLOWS, TOP, new Step(PLAN, "finding_review_action_plan"));

        assertThat(position.in(PLAN)).containsExactly("finding_review_action_plan");
        assertThat(position.in(TOP)).hasSize(1);
    }

    @Test
    void whatMayComeNextIsReadFromTheDiagram() {
        assertThat(Position.behind(FLOWS, new Step(PLAN, "finding_request_action_plan")))
                .containsExactly("gw_wait_action_plan");
        assertThat(Position.behind(FLOWS, new Step(PLAN, "gw_wait_action_plan")))
                .as("whichever message comes first")
                .hasSize(3);
    }

    private static Position after(Optional<Step> last, Map<String, String> variables) {
        return Position.after(FLOWS, TOP, last, variables);
    }
}
