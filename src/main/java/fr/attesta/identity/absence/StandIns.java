package fr.attesta.identity.absence;

import fr.attesta.identity.Acting;
import fr.attesta.identity.CurrentUser;
import fr.attesta.journal.Actor;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For whom the current person stands in today. */
@RequestScoped
public class StandIns {

    private final Absences absences;
    private final CurrentUser user;
    private final Acting acting;

    @Nullable
    private List<String> known;

    StandIns(Absences absences, CurrentUser user, Acting acting) {
        this.absences = absences;
        this.user = user;
        this.acting = acting;
    }

    /** User names of absent colleagues. */
    public List<String> absent() {
        List<String> names = known;
        if (names == null) {
            names = user.known() ? List.copyOf(absences.replacedBy(user.name())) : List.of();
            known = names;
        }
        return names;
    }

    /** The person and the absent colleagues. */
    public List<String> names() {
        return Stream.concat(Stream.of(user.name()), absent().stream()).toList();
    }

    /** Does the work so that the journal says for whom; null when it is the person's own. */
    public <T> T actFor(@Nullable String absent, Supplier<T> work) {
        return absent == null ? work.get() : acting.as(new Actor(user.name(), absent), work);
    }

    /** The same for work without a result. */
    public void actFor(@Nullable String absent, Runnable work) {
        if (absent == null) {
            work.run();
        } else {
            acting.as(new Actor(user.name(), absent), () -> {
                work.run();
                return absent;
            });
        }
    }
}
