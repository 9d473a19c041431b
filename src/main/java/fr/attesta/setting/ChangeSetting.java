package fr.attesta.setting;

import fr.attesta.identity.Acting;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The administrator sets another value from a date on; what was computed before keeps the value that it used. */
@ApplicationScoped
class ChangeSetting {

    private static final int YEARS_AHEAD = 5;

    private final EntityManager database;
    private final Settings settings;
    private final SettingCatalogue catalogue;
    private final Journal journal;
    private final Acting acting;
    private final Clock clock;

    ChangeSetting(
            EntityManager database,
            Settings settings,
            SettingCatalogue catalogue,
            Journal journal,
            Acting acting,
            Clock clock) {
        this.database = database;
        this.settings = settings;
        this.catalogue = catalogue;
        this.journal = journal;
        this.acting = acting;
        this.clock = clock;
    }

    /** What is asked. */
    record Payload(
            @NotBlank @Size(max = 1000) String value,
            @NotNull LocalDate validFrom,
            @NotBlank @Size(max = 500) String reason) {}

    /** @throws RefusedException with everything that is wrong */
    @Transactional
    SettingValue change(String key, Payload payload) {
        LocalDate today = LocalDate.now(clock);
        SettingDefinition setting = catalogue.get(key, today);
        SettingRevision revision =
                database.find(SettingRevision.class, SettingRevision.ONLY, LockModeType.PESSIMISTIC_WRITE);
        List<Refusal> refusals = new ArrayList<>();
        dates(key, payload.validFrom(), today, refusals);
        String value = value(setting, payload.value(), today, refusals);
        RefusedException.throwIfAny(refusals);
        Instant now = clock.instant();
        DatedSetting dated = new DatedSetting(new SettingValue(
                Uuid7.at(now),
                key,
                value,
                payload.validFrom(),
                null,
                false,
                payload.reason().strip(),
                acting.current().name(),
                now));
        database.persist(dated);
        revision.renew();
        journal.write(Fact.of(null, "setting.changed")
                .with("setting", key)
                .with("value", value)
                .with("from", payload.validFrom())
                .with("reason", payload.reason().strip()));
        return dated.view();
    }

    private void dates(String key, LocalDate from, LocalDate today, List<Refusal> refusals) {
        if (from.isBefore(today)) {
            refusals.add(Refusal.invalid("validFrom", "setting.date_in_past"));
        }
        if (from.isAfter(today.plusYears(YEARS_AHEAD))) {
            refusals.add(Refusal.invalid("validFrom", "setting.date_too_far", today.plusYears(YEARS_AHEAD)));
        }
        if (settings.history(key).stream()
                .anyMatch(other -> !other.withdrawn() && other.from().equals(from))) {
            refusals.add(Refusal.invalid("validFrom", "setting.date_taken", from));
        }
    }

    private String value(SettingDefinition setting, String typed, LocalDate today, List<Refusal> refusals) {
        try {
            return catalogue.canonical(setting, typed, today);
        } catch (RefusedException refused) {
            refusals.addAll(refused.refusals());
            return typed;
        }
    }
}
