package fr.attesta.setting;

import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The administrator ends a value, or withdraws one that has not begun; what was set before, or ships, holds again. */
@ApplicationScoped
class EndSetting {

    private final EntityManager database;
    private final Journal journal;
    private final Clock clock;

    EndSetting(EntityManager database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param lastDay of a value that has begun; without it, a value that has not begun is withdrawn */
    record Payload(@Nullable LocalDate lastDay) {}

    /** @throws RefusedException if there is no such value, if it is over, or if the day is in the past */
    @Transactional
    SettingValue end(UUID id, Payload payload) {
        LocalDate today = LocalDate.now(clock);
        SettingRevision revision =
                database.find(SettingRevision.class, SettingRevision.ONLY, LockModeType.PESSIMISTIC_WRITE);
        @Nullable DatedSetting dated = database.find(DatedSetting.class, id);
        if (dated == null) {
            throw new RefusedException(Refusal.notFound("setting.value_unknown"));
        }
        if (!dated.view().changeableOn(today)) {
            throw new RefusedException(Refusal.conflict("setting.over"));
        }
        Fact fact = Fact.of(null, "setting.ended")
                .with("setting", dated.setting)
                .with("value", dated.text)
                .with("from", dated.validFrom);
        if (payload.lastDay() == null) {
            withdraw(dated, today);
            journal.write(fact);
        } else {
            end(dated, payload.lastDay(), today);
            journal.write(fact.with("to", payload.lastDay()));
        }
        revision.renew();
        return dated.view();
    }

    private static void withdraw(DatedSetting dated, LocalDate today) {
        if (!dated.validFrom.isAfter(today)) {
            throw new RefusedException(Refusal.invalid("lastDay", "setting.last_day_required"));
        }
        dated.withdraw();
    }

    private static void end(DatedSetting dated, LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today)) {
            throw new RefusedException(Refusal.invalid("lastDay", "setting.date_in_past"));
        }
        if (lastDay.isBefore(dated.validFrom)) {
            throw new RefusedException(Refusal.invalid("lastDay", "setting.last_day_before_first", dated.validFrom));
        }
        dated.end(lastDay);
    }
}
