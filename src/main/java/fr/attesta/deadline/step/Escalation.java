package fr.attesta.deadline.step;

import fr.attesta.web.text.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Tells staff at once that a deadline is in trouble. */
public interface Escalation {

    /** Tells everybody who answers for each of them; the same step twice changes nothing. */
    void tell(List<Trouble> troubles);

    /**
     * A deadline that nears or has passed without what it waits for.
     *
     * @param title what it is about, in French
     * @param titleEn the same in English
     * @param role id of the role of the staff to tell
     */
    record Trouble(
            UUID caseId, UUID deadlineId, UUID stepId, String title, String titleEn, LocalDate dueOn, String role) {

        public String titleIn(Locale language) {
            return Languages.isFrench(language) ? title : titleEn;
        }
    }
}
