package fr.attesta.simulation;

import fr.attesta.deadline.DeadlineTables;
import fr.attesta.deadline.domain.DeadlineRule;
import fr.attesta.simulation.domain.Foreseen;
import fr.attesta.web.text.Languages;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what a dry run told in the words of the pages that people know. */
@ApplicationScoped
public class SimulationWords {

    /** What the dry run cannot know stands in a subject as this. */
    private static final String UNKNOWN = "…";

    private final Messages messages;

    SimulationWords(Messages messages) {
        this.messages = messages;
    }

    /** An entry as people and programs read it. */
    public record Line(
            LocalDate on,
            Foreseen.Kind kind,
            String what,
            String text,
            @Nullable String rule,
            @Nullable String ruleTitle,
            String caseNumber,
            String provider,
            @Nullable String certificate) {}

    public List<Line> lines(Simulation told, Locale language) {
        return told.entries().stream().map(entry -> line(entry, language)).toList();
    }

    private Line line(Foreseen entry, Locale language) {
        String rule = entry.rule();
        return new Line(
                entry.on(),
                entry.kind(),
                entry.what(),
                text(entry, language),
                rule,
                rule == null ? null : title(rule, language),
                entry.file().number(),
                entry.file().provider(),
                entry.file().certificate());
    }

    private String text(Foreseen entry, Locale language) {
        String what = entry.what();
        return switch (entry.kind()) {
            case START, AUDIT -> process(entry, language);
            case TASK -> messages.text(language, "task_" + what);
            case MAIL ->
                messages.text(
                        language,
                        "mail_" + what + "_subject",
                        UNKNOWN,
                        entry.file().number(),
                        UNKNOWN,
                        UNKNOWN,
                        UNKNOWN,
                        UNKNOWN);
            case ALERT -> messages.text(language, "simulation_alert_" + what);
            case ESCALATION -> messages.text(language, "simulation_step_" + what);
            case CERTIFICATE -> messages.text(language, "simulation_certificate_" + what);
        };
    }

    private String process(Foreseen entry, Locale language) {
        return messages.text(
                language, "process_" + entry.what().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String title(String code, Locale language) {
        DeadlineRule rule = DeadlineTables.shipped().rules().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow();
        return Languages.isFrench(language) ? rule.title() : rule.english().title();
    }
}
