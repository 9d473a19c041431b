package fr.attesta.deadline.domain;

import fr.attesta.shared.Confidence;
import fr.attesta.shared.Validity;

/**
 * One deadline while it is in force: from which event it runs, for how long, and which text says so.
 *
 * @param code stable, for example {@code R3_1_PROPOSE_DATE}; rules of the body itself start with {@code BODY_}
 * @param title in French
 * @param anchor the event that it runs from, in French
 * @param settable whether the body may set another period
 * @param validity days of the anchor for which it is in force
 * @param source the article or the setting
 * @param english title and anchor in English
 */
public record DeadlineRule(
        String code,
        String title,
        String anchor,
        DeadlineFormula formula,
        Meaning meaning,
        boolean settable,
        Validity validity,
        String source,
        Confidence confidence,
        English english) {

    /** What an English page calls it. */
    public record English(String title, String anchor) {}

    /** What the due date means. */
    public enum Meaning {
        /** The last day on which it is in time. */
        AT_MOST("au plus tard", "at the latest"),
        /** The first day on which it is possible. */
        NOT_BEFORE("au plus tôt", "at the earliest"),
        /** The day itself. */
        EXACT("le", "on"),
        /** The last day of a window whose first day is given too. */
        WINDOW("au plus tard, dans la fenêtre", "at the latest, within the window");

        private final String french;
        private final String english;

        Meaning(String french, String english) {
            this.french = french;
            this.english = english;
        }

        String french() {
            return french;
        }

        String english() {
            return english;
        }
    }
}
