package fr.attesta.identity.absence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Days on which a person is away and another one stands in; both ends included. */
@Entity
@Table(name = "absence")
class Absence {

    @Id
    UUID id;

    @Column(name = "user_name")
    String userName;

    String deputy;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "created_at")
    Instant createdAt;

    protected Absence() {}

    Absence(UUID id, AbsenceView absence, String recordedBy, Instant now) {
        this.id = id;
        this.userName = absence.userName();
        this.deputy = absence.deputy();
        this.firstDay = absence.firstDay();
        this.lastDay = absence.lastDay();
        this.recordedBy = recordedBy;
        this.createdAt = now;
    }

    AbsenceView view() {
        return new AbsenceView(id, userName, deputy, firstDay, lastDay);
    }
}
