package fr.attesta.setting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value from a date on, with its author and reason; it is never rewritten, only ended or withdrawn. */
@Entity
@Table(name = "setting_value")
class DatedSetting {

    @Id
    UUID id;

    String setting;

    @Column(name = "value_text")
    String text;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Nullable
    @Column(name = "valid_to")
    LocalDate validTo;

    boolean withdrawn;

    String reason;

    String author;

    @Column(name = "created_at")
    Instant createdAt;

    @Version
    int version;

    protected DatedSetting() {}

    DatedSetting(SettingValue value) {
        this.id = value.id();
        this.setting = value.setting();
        this.text = value.value();
        this.validFrom = value.from();
        this.validTo = value.to();
        this.withdrawn = value.withdrawn();
        this.reason = value.reason();
        this.author = value.author();
        this.createdAt = value.createdAt();
    }

    /** Its last day; a value that has not begun is withdrawn instead. */
    void end(LocalDate lastDay) {
        if (withdrawn || lastDay.isBefore(validFrom)) {
            throw new IllegalStateException(
                    "Expected to end " + setting + " of " + validFrom + " but the last day is " + lastDay);
        }
        validTo = lastDay;
    }

    void withdraw() {
        if (withdrawn) {
            throw new IllegalStateException(
                    "Expected to withdraw " + setting + " of " + validFrom + " but it is WITHDRAWN");
        }
        withdrawn = true;
    }

    SettingValue view() {
        return new SettingValue(id, setting, text, validFrom, validTo, withdrawn, reason, author, createdAt);
    }
}
