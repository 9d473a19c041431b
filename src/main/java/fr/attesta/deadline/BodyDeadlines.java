package fr.attesta.deadline;

import fr.attesta.deadline.domain.DeadlineClock;
import fr.attesta.deadline.domain.DeadlineClock.Due;
import fr.attesta.deadline.domain.DeadlineRules;
import fr.attesta.setting.PerRevision;
import fr.attesta.setting.SettingSnapshot;
import fr.attesta.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The deadlines as they ship, with the periods that the body has set before them: the first row found holds. */
@ApplicationScoped
public class BodyDeadlines {

    private final PerRevision<DeadlineRules> rules;

    @Inject
    public BodyDeadlines(Settings settings) {
        this.rules = new PerRevision<>(settings, BodyDeadlines::merge);
    }

    /** The rules of this moment; they answer for events of every day. */
    public DeadlineRules current() {
        return rules.current();
    }

    /** @throws IllegalArgumentException if there is no such rule for an event on this day */
    public Due calculate(String rule, LocalDate anchor) {
        return DeadlineClock.due(current().rule(rule, anchor), anchor);
    }

    static DeadlineRules merge(SettingSnapshot snapshot) {
        return new DeadlineRules(Stream.concat(
                        snapshot.of(DeadlineSettings.GROUP).stream().map(DeadlineSettings::rule),
                        DeadlineTables.shipped().rules().stream())
                .toList());
    }
}
