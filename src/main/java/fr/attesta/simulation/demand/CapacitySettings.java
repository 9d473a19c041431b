package fr.attesta.simulation.demand;

import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.setting.SettingDefinition;
import fr.attesta.setting.SettingDefinition.Kind;
import fr.attesta.setting.SettingSnapshot;
import fr.attesta.setting.SettingSource;
import fr.attesta.setting.Settings;
import fr.attesta.shared.Confidence;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToIntFunction;

/** How many days of audit each auditor has in a month, from a date on. */
@ApplicationScoped
public class CapacitySettings implements SettingSource {

    private static final String GROUP = "capacity";
    private static final int MOST_DAYS = 31;
    private static final int HALF_DAYS = 2;

    /** Half of the working days of a month: the rest is for preparation, reports and travel. */
    private static final String SHIPPED = "10";

    private final StaffDirectory staff;
    private final Settings settings;

    CapacitySettings(StaffDirectory staff, Settings settings) {
        this.staff = staff;
        this.settings = settings;
    }

    @Override
    public List<SettingDefinition> settings(LocalDate day) {
        return staff.with(Role.AUDITOR).stream()
                .map(CapacitySettings::definition)
                .toList();
    }

    @Override
    public String canonical(SettingDefinition setting, String typed) {
        return Kind.days(typed, MOST_DAYS, "setting.value_days");
    }

    /** Half-days of all auditors together, by the values in force on the first day of the month. */
    public ToIntFunction<YearMonth> halfDays() {
        SettingSnapshot snapshot = settings.current();
        List<Staff> auditors = staff.with(Role.AUDITOR);
        return month -> auditors.stream()
                        .mapToInt(auditor -> days(snapshot, auditor, month.atDay(1)))
                        .sum()
                * HALF_DAYS;
    }

    /** Days of audit that an auditor has in the month of a day. */
    public int daysOf(Staff auditor, LocalDate day) {
        return days(settings.current(), auditor, day.withDayOfMonth(1));
    }

    private static int days(SettingSnapshot snapshot, Staff auditor, LocalDate day) {
        return Integer.parseInt(snapshot.on(day, key(auditor)).orElse(SHIPPED));
    }

    private static SettingDefinition definition(Staff auditor) {
        return new SettingDefinition(
                key(auditor),
                Kind.DAYS,
                "Jours d’audit par mois : " + auditor.displayName(),
                SHIPPED,
                "Réglage de l’organisme",
                Confidence.UNCONFIRMED);
    }

    private static String key(Staff auditor) {
        return GROUP + "." + auditor.userName();
    }
}
