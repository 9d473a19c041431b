package fr.attesta.local.demo;

import static fr.attesta.local.demo.Api.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Review and decision, and what an organisation tells before its next audit. */
final class DecisionChapters {
    private DecisionChapters() {}

    static void review(Story story) {
        story.now()
                .complete(
                        "decision_review_file",
                        "reviewer",
                        form -> Map.of("confirmed", sections(form), "passed", true));
    }

    static void reviewUncorrected(Story story) {
        story.now().complete("decision_review_file", "reviewer", form -> {
            List<String> confirmed = sections(form);
            confirmed.remove("MAJORS_VERIFIED");
            return Map.of(
                    "confirmed",
                    confirmed,
                    "passed",
                    true,
                    "comments",
                    List.of(Map.of(
                            "section", "MAJORS_VERIFIED",
                            "text", "Aucune preuve de correction des majeures dans le délai de trois mois.")));
        });
    }

    private static List<String> sections(JsonNode form) {
        List<String> sections = new ArrayList<>();
        form.path("sections").forEach(section -> sections.add(section.asText()));
        return sections;
    }

    static void decide(Story story, String decision) {
        story.now().complete("decision_decide", "decider", form -> Map.of("decision", decision));
    }

    static void refuse(Story story) {
        story.now()
                .complete(
                        "decision_decide",
                        "decider",
                        form -> Map.of(
                                "decision",
                                "REFUSED",
                                "reasons",
                                "Les non-conformités majeures n’ont pas été corrigées dans le délai de trois"
                                        + " mois."));
    }

    /** The same organisation with a slightly higher turnover. */
    static void updateFile(Story story) {
        Organisation organisation = story.organisation();
        story.now().answer("cycle.update-file", facts -> {
            Map<String, Object> changes = new HashMap<>();
            changes.put("headName", organisation.head().name());
            changes.put("turnover", organisation.turnover() * 105L / 100);
            changes.put("turnoverYear", story.today().getYear() - 1);
            changes.put(
                    "organisationChart",
                    facts.path("known").path("organisationChart").asText());
            changes.put("remark", "Pas de changement notable depuis le dernier audit.");
            return changes;
        });
    }

    static void reviewUpdate(Story story) {
        story.now().complete("cycle_review_file_update", ADMINISTRATOR, form -> Map.of());
    }
}
