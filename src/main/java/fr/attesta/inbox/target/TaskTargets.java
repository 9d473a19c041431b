package fr.attesta.inbox.target;

import fr.attesta.calendar.WorkingDays;
import fr.attesta.inbox.TaskKinds;
import fr.attesta.setting.SettingDefinition;
import fr.attesta.setting.SettingDefinition.Kind;
import fr.attesta.setting.SettingSource;
import fr.attesta.setting.Settings;
import fr.attesta.shared.Confidence;
import fr.attesta.web.text.Languages;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In how many working days the body wants a task done that no date of the register dates; a task keeps the target it came with. */
@ApplicationScoped
public class TaskTargets implements SettingSource {

    private static final String GROUP = "target";
    private static final int MOST_DAYS = 60;

    /** A week of work; nobody else prescribes one. */
    private static final String SHIPPED = "5";

    private final TaskKinds kinds;
    private final Settings settings;
    private final Messages messages;

    TaskTargets(TaskKinds kinds, Settings settings, Messages messages) {
        this.kinds = kinds;
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public List<SettingDefinition> settings(LocalDate day) {
        return kinds.ids().stream().sorted().map(this::definition).toList();
    }

    @Override
    public String canonical(SettingDefinition setting, String typed) {
        return Kind.days(typed, MOST_DAYS, "setting.value_working_days");
    }

    /** The day by which a task that comes today should be done; null where the body sets itself no target. */
    public @Nullable LocalDate of(String kind, LocalDate today) {
        int days = Integer.parseInt(settings.current().on(today, key(kind)).orElse(SHIPPED));
        return days == 0 ? null : WorkingDays.after(today, days);
    }

    private SettingDefinition definition(String kind) {
        return new SettingDefinition(
                key(kind),
                Kind.WORKING_DAYS,
                messages.text(Languages.FRENCH, "task_" + kind),
                SHIPPED,
                "Réglage de l’organisme : vaut là où aucune échéance du registre ne date la tâche",
                Confidence.UNCONFIRMED);
    }

    private static String key(String kind) {
        return GROUP + "." + kind;
    }
}
