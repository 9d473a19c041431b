package fr.attesta.local.demo;

import static fr.attesta.local.demo.Api.ADMINISTRATOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An audit from the choice of its auditor to its report; the same for an initial audit and a surveillance. */
final class AuditChapters {
    private AuditChapters() {}

    static void assign(Story story) {
        story.now()
                .complete(
                        "audit_assign_auditor",
                        ADMINISTRATOR,
                        form -> Map.of("auditor", story.script().auditor()));
    }

    /** Three first days to choose from. */
    static void propose(Story story, int firstDay) {
        List<String> dates = Stream.of(firstDay, firstDay + 5, firstDay + 10)
                .map(story::day)
                .distinct()
                .map(LocalDate::toString)
                .toList();
        story.now().complete("audit_propose_dates", story.script().auditor(), form -> Map.of("dates", dates));
    }

    static void choose(Story story) {
        story.now()
                .answer(
                        "audit.choose-date",
                        facts -> Map.of(
                                "date",
                                facts.path("choices").path(0).path("start").asText()));
    }

    static void plan(Story story) {
        story.now().complete("audit_prepare_plan", story.script().auditor(), form -> {
            String place = form.path("suggestedPlace").asText();
            return Map.of(
                    "startsAt",
                    "09:00",
                    "place",
                    place.isBlank() ? "À distance, par visioconférence" : place,
                    "agenda",
                    agenda(form.path("agenda")),
                    "indicatorsConfirmed",
                    true);
        });
    }

    private static List<Map<String, ?>> agenda(JsonNode rows) {
        List<Map<String, ?>> agenda = new ArrayList<>();
        for (JsonNode row : rows) {
            int halfDay = row.path("slot").path("number").asInt();
            if (agenda.isEmpty()) {
                agenda.add(Map.of("halfDay", halfDay, "topic", "Réunion d’ouverture", "with", "La direction"));
            }
            if (row.path("startsHalfDay").asBoolean()) {
                agenda.add(
                        Map.of("halfDay", halfDay, "topic", "Examen des indicateurs", "with", "L’équipe pédagogique"));
            }
        }
        int last = rows.path(rows.size() - 1).path("slot").path("number").asInt();
        agenda.add(Map.of("halfDay", last, "topic", "Réunion de clôture", "with", "La direction"));
        return agenda;
    }

    static void hold(Story story, Findings findings) {
        JsonNode form = story.now().form("audit_hold_audit", story.script().auditor());
        LocalDate first = LocalDate.parse(form.path("audit").path("startsOn").asText());
        int halfDays = halfDays(form);
        LocalDate last = lastDay(first, halfDays);
        story.until(last.plusDays(1));
        story.now()
                .complete(
                        "audit_hold_audit",
                        story.script().auditor(),
                        facts -> Map.of(
                                "openedAt", first.atTime(9, 0).toString(),
                                "closedAt",
                                        last.atTime(halfDays % 2 == 0 ? 17 : 12, 30)
                                                .toString(),
                                "halfDaysHeld", halfDays,
                                "lines", findings.lines(),
                                "allOtherConform", true));
    }

    private static int halfDays(JsonNode form) {
        JsonNode duration = form.path("audit").path("duration");
        return duration.isObject() ? duration.path("count").asInt() : duration.asInt();
    }

    /** At most two half-days a day, on working days. */
    private static LocalDate lastDay(LocalDate first, int halfDays) {
        LocalDate day = first;
        for (int left = halfDays - 2; left > 0; left -= 2) {
            day = SharedCalendar.workingDay(day.plusDays(1));
        }
        return day;
    }

    static void writeReport(Story story) {
        story.now()
                .complete(
                        "audit_write_report",
                        story.script().auditor(),
                        form -> Map.of(
                                "summary",
                                "L’audit s’est déroulé conformément au plan. Les interlocuteurs étaient disponibles et"
                                        + " les éléments demandés ont été présentés.",
                                "strengths",
                                "Accompagnement individuel des bénéficiaires, suivi régulier et tracé."));
    }

    static void acceptReport(Story story) {
        story.now().answer("audit.answer-report", facts -> Map.of("agreed", true, "contestations", List.of()));
    }

    static void contest(Story story) {
        story.now()
                .answer(
                        "audit.answer-report",
                        facts -> Map.of(
                                "agreed",
                                false,
                                "contestations",
                                List.of(Map.of(
                                        "indicator",
                                        facts.path("findings")
                                                .path(0)
                                                .path("line")
                                                .path("indicator")
                                                .asInt(),
                                        "arguments",
                                        "Ces informations figurent dans la convention remise à chaque"
                                                + " bénéficiaire."))));
    }

    static void answerContest(Story story) {
        keepConclusion(
                story,
                "audit_answer_contestation",
                story.script().auditor(),
                "La convention est remise après l’inscription ; l’information doit la précéder.");
    }

    static void reviewContest(Story story) {
        keepConclusion(
                story,
                "audit_review_contestation",
                "reviewer",
                "La convention produite est postérieure à l’inscription. La conclusion de l’auditeur est confirmée.");
    }

    private static void keepConclusion(Story story, String task, String user, String answer) {
        story.now()
                .complete(
                        task,
                        user,
                        form -> Map.of(
                                "answers",
                                List.of(Map.of(
                                        "indicator",
                                        form.path("contested")
                                                .path(0)
                                                .path("contestation")
                                                .path("indicator")
                                                .asInt(),
                                        "kept",
                                        true,
                                        "answer",
                                        answer))));
    }
}
