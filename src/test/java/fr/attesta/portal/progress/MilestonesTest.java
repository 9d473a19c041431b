package fr.attesta.portal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.casefile.Stage;
import fr.attesta.portal.progress.Milestones.Mark;
import fr.attesta.portal.progress.Milestones.Milestone;
import java.util.List;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    @Test
    void whatIsBehindIsDoneAndOneStageIsUnderWay() {
        List<Milestone> way = Milestones.of(Stage.AUDIT);

        assertThat(way)
                .contains(new Milestone(Stage.SCHEDULING, Mark.DONE), new Milestone(Stage.REPORT, Mark.AHEAD))
                .filteredOn(step -> step.mark() == Mark.CURRENT)
                .containsExactly(new Milestone(Stage.AUDIT, Mark.CURRENT));
    }

    @Test
    void aPlanIsDoneWhileTheDecisionIsAwaited() {
        assertThat(Milestones.of(Stage.DECISION))
                .contains(new Milestone(Stage.ACTION_PLAN, Mark.DONE), new Milestone(Stage.DECISION, Mark.CURRENT));
    }

    @Test
    void anOptionalPreAuditIsToldOnlyWhileItIsUnderWay() {
        assertThat(Milestones.of(Stage.PRE_AUDIT)).contains(new Milestone(Stage.PRE_AUDIT, Mark.CURRENT));
        assertThat(Milestones.of(Stage.AUDIT)).extracting(Milestone::stage).doesNotContain(Stage.PRE_AUDIT);
        assertThat(Milestones.of(Stage.QUOTE)).extracting(Milestone::stage).doesNotContain(Stage.PRE_AUDIT);
    }

    @Test
    void aCertifiedCaseHasNothingAheadAndAClosedOneIsOnNoWay() {
        assertThat(Milestones.of(Stage.CERTIFIED)).extracting(Milestone::mark).containsOnly(Mark.DONE);
        assertThat(Milestones.of(Stage.CLOSED)).isEmpty();
    }
}
