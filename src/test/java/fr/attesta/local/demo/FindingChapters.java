package fr.attesta.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The exchange on the non-conformities of an audit. */
final class FindingChapters {
    private FindingChapters() {}

    static void plan(Story story) {
        String doneOn = story.today().plusDays(21).toString();
        String responsible = story.organisation().head().name();
        story.now()
                .answer(
                        "finding.submit-action-plan",
                        facts -> lines(facts, finding -> {
                            Weakness weakness =
                                    Weakness.of(finding.path("indicator").asInt());
                            return Map.of(
                                    "number", number(finding),
                                    "cause", weakness.cause(),
                                    "correction", weakness.correction(),
                                    "correctiveAction", weakness.correctiveAction(),
                                    "responsible", responsible,
                                    "doneOn", doneOn);
                        }));
    }

    static void reviewPlan(Story story) {
        story.now()
                .complete(
                        "finding_review_action_plan",
                        story.script().auditor(),
                        form -> lines(form, finding -> Map.of("number", number(finding), "verdict", "ACCEPT")));
    }

    static void evidence(Story story) {
        String effectiveOn = story.today().minusDays(3).toString();
        story.now()
                .answer(
                        "finding.submit-evidence",
                        facts -> lines(
                                facts,
                                finding -> Map.of(
                                        "number",
                                        number(finding),
                                        "description",
                                        "Fait : "
                                                + Weakness.of(finding.path("indicator")
                                                                .asInt())
                                                        .correction()
                                                + " Les documents sont consultables dans notre espace partagé.",
                                        "effectiveOn",
                                        effectiveOn)));
    }

    static void verify(Story story) {
        story.now()
                .complete(
                        "finding_verify_corrections",
                        story.script().auditor(),
                        form -> lines(form, finding -> Map.of("number", number(finding), "verified", true)));
    }

    /** One line per finding that the form or the page of the link asks about. */
    private static Map<String, ?> lines(JsonNode asked, Function<JsonNode, Map<String, ?>> line) {
        List<Map<String, ?>> lines = new ArrayList<>();
        asked.path("lines").forEach(row -> lines.add(line.apply(row.path("finding"))));
        return Map.of("lines", lines);
    }

    private static String number(JsonNode finding) {
        return finding.path("number").asText();
    }
}
