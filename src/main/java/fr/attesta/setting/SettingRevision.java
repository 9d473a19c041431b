package fr.attesta.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * One row whose random mark changes with every change, so that every instance of the application sees at once that its copy
 * is out of date. Locking it keeps two administrators from changing settings at the same moment.
 */
@Entity
@Table(name = "setting_revision")
class SettingRevision {

    static final int ONLY = 1;

    @Id
    int id;

    UUID revision;

    protected SettingRevision() {}

    void renew() {
        // random, so that the mark of a transaction that was rolled back never comes again
        revision = UUID.randomUUID();
    }
}
