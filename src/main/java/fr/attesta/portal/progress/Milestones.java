package fr.attesta.portal.progress;

import fr.attesta.casefile.Stage;
import java.util.List;
import java.util.stream.Stream;

/** The way to a decision as the organisation sees it: the stages, and how far the case has come on it. */
final class Milestones {

    private Milestones() {}

    /** How a stage stands. */
    public enum Mark {
        DONE,
        CURRENT,
        AHEAD
    }

    /** A stage of the way. */
    public record Milestone(Stage stage, Mark mark) {}

    /** A pre-audit is told only while it is under way, because it is optional; a closed case is on no way. */
    static List<Milestone> of(Stage current) {
        if (current == Stage.CLOSED) {
            return List.of();
        }
        return Stream.of(Stage.values())
                .filter(stage -> stage != Stage.CLOSED)
                .filter(stage -> stage != Stage.PRE_AUDIT || current == Stage.PRE_AUDIT)
                .map(stage -> new Milestone(stage, mark(stage, current)))
                .toList();
    }

    private static Mark mark(Stage stage, Stage current) {
        // a certificate that is there is not under way
        if (stage == current) {
            return stage == Stage.CERTIFIED ? Mark.DONE : Mark.CURRENT;
        }
        return stage.compareTo(current) < 0 ? Mark.DONE : Mark.AHEAD;
    }
}
