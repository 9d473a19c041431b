package fr.attesta.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everybody who has signed in, and those whom a local installation knows from its settings. */
@ApplicationScoped
public class StaffDirectory {

    private final EntityManager database;
    private final IdentityConfig config;

    StaffDirectory(EntityManager database, IdentityConfig config) {
        this.database = database;
        this.config = config;
    }

    @Transactional
    void load(@Observes StartupEvent event) {
        config.staff()
                .forEach((userName, person) -> remember(new Staff(
                        userName,
                        person.name(),
                        person.email(),
                        person.roles().stream()
                                .flatMap(id -> Role.ofId(id).stream())
                                .collect(Collectors.toUnmodifiableSet()))));
    }

    /** Keeps what the identity provider says of a person. */
    @Transactional
    public void remember(Staff staff) {
        StaffMember known = database.find(StaffMember.class, staff.userName());
        if (known == null) {
            database.persist(new StaffMember(staff));
        } else if (!known.view().equals(staff)) {
            known.update(staff);
        }
    }

    public Optional<Staff> find(String userName) {
        return Optional.ofNullable(database.find(StaffMember.class, userName)).map(StaffMember::view);
    }

    public List<Staff> all() {
        return database.createQuery("from StaffMember order by displayName", StaffMember.class).getResultList().stream()
                .map(StaffMember::view)
                .toList();
    }

    public List<Staff> with(Role role) {
        return all().stream().filter(staff -> staff.roles().contains(role)).toList();
    }

    /** The language that the person last chose; French until then. */
    public Locale languageOf(String userName) {
        StaffMember known = database.find(StaffMember.class, userName);
        return known == null ? Locale.FRENCH : Locale.of(known.language);
    }

    /** Their mails are written in it from now on. */
    @Transactional
    public void chooseLanguage(String userName, Locale language) {
        StaffMember known = database.find(StaffMember.class, userName);
        if (known != null) {
            known.language = language.getLanguage();
        }
    }

    /** The name that people read; the user name when the person has never signed in. */
    public String displayName(String userName) {
        return find(userName).map(Staff::displayName).orElse(userName);
    }

    public Set<String> userNamesWith(Role role) {
        return with(role).stream().map(Staff::userName).collect(Collectors.toUnmodifiableSet());
    }
}
