package fr.attesta.inbox.saved;

import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.inbox.list.query.TaskQuery;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps lists of the inbox under a name, shows them and drops them. */
@ApplicationScoped
public class SaveFilter {

    private static final int MOST = 30;

    private final EntityManager database;
    private final CurrentUser user;
    private final Clock clock;

    SaveFilter(EntityManager database, CurrentUser user, Clock clock) {
        this.database = database;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What is to be kept.
     *
     * @param address parameters of the inbox; what means nothing there is left out, and so is the page
     * @param sharedWith whose members see it too; null for the person alone
     */
    public record NewFilter(
            @NotBlank @Size(max = 60) String name,
            @NotNull @Size(max = 1000) String address,
            @Nullable Role sharedWith) {

        public NewFilter {
            name = name == null ? "" : name.strip();
            address = address == null ? "" : TaskQuery.parse(address).onPage(1).address();
        }
    }

    /** Under a name that the person has used before, the newer list takes the place of the older one. */
    @Transactional
    public SavedFilterView save(NewFilter wanted) {
        Role role = wanted.sharedWith();
        if (role != null && !user.is(role) && !user.isAdministrator()) {
            throw new RefusedException(Refusal.forbidden("filter.other_role", role.id()));
        }
        List<SavedFilter> own = database.createQuery("from SavedFilter where owner = ?1", SavedFilter.class)
                .setParameter(1, user.name())
                .getResultList();
        SavedFilter kept = own.stream()
                .filter(filter -> filter.name.equals(wanted.name()))
                .findFirst()
                .orElse(null);
        if (kept == null) {
            if (own.size() >= MOST) {
                throw new RefusedException(Refusal.conflict("filter.too_many", MOST));
            }
            kept = new SavedFilter(Uuid7.at(clock.instant()), user.name(), wanted, clock.instant());
            database.persist(kept);
        } else {
            kept.change(wanted);
        }
        return view(kept);
    }

    /** Those of the person and those that are shared with one of the person's roles, by name. */
    @Transactional
    public List<SavedFilterView> all() {
        return database
                .createQuery(
                        "from SavedFilter where owner = ?1 or sharedWith in ?2 order by lower(name), id",
                        SavedFilter.class)
                .setParameter(1, user.name())
                .setParameter(2, user.roles().stream().map(Role::id).toList())
                .getResultList()
                .stream()
                .map(this::view)
                .toList();
    }

    /** @throws RefusedException if there is no such list, or it belongs to somebody else */
    @Transactional
    public void drop(UUID id) {
        SavedFilter filter = database.find(SavedFilter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (filter == null || !filter.owner.equals(user.name())) {
            throw new RefusedException(Refusal.notFound("filter.unknown"));
        }
        database.remove(filter);
    }

    private SavedFilterView view(SavedFilter filter) {
        return new SavedFilterView(
                filter.id, filter.name, filter.address, filter.sharedWith, filter.owner.equals(user.name()));
    }
}
