package fr.attesta.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What the body has set; every computation reads it through here, at the price of one small query. */
@ApplicationScoped
public class Settings {

    private static final String VALUES =
            "select new fr.attesta.setting.SettingValue(s.id, s.setting, s.text, s.validFrom,"
                    + " s.validTo, s.withdrawn, s.reason, s.author, s.createdAt) from DatedSetting s";

    private final EntityManager database;
    private volatile SettingSnapshot known = SettingSnapshot.NONE;

    Settings(EntityManager database) {
        this.database = database;
    }

    /** The copy in memory, read again when another revision is in the database, whoever wrote it. */
    public SettingSnapshot current() {
        UUID revision = database.createQuery("select revision from SettingRevision", UUID.class)
                .getSingleResult();
        SettingSnapshot snapshot = known;
        if (!snapshot.revision().equals(revision)) {
            snapshot = new SettingSnapshot(revision, effective());
            known = snapshot;
        }
        return snapshot;
    }

    /** Every value of a setting that was ever set, the one that begins last first. */
    List<SettingValue> history(String setting) {
        return database.createQuery(
                        VALUES + " where s.setting = ?1 order by s.validFrom desc, s.createdAt desc",
                        SettingValue.class)
                .setParameter(1, setting)
                .getResultList();
    }

    private List<SettingValue> effective() {
        return database.createQuery(
                        VALUES + " where not s.withdrawn order by s.validFrom desc, s.setting", SettingValue.class)
                .getResultList();
    }
}
