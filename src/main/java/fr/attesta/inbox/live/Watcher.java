package fr.attesta.inbox.live;

import fr.attesta.inbox.list.Viewer;
import fr.attesta.inbox.list.query.TaskQuery;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** One open list: what it showed when it was opened, and how much of what is there now is new to it. */
final class Watcher {

    private final Viewer viewer;
    private final TaskQuery query;
    private final Set<UUID> known;
    private final MultiEmitter<? super Integer> page;

    private int told;
    private Instant toldAt = Instant.MIN;

    Watcher(Viewer viewer, TaskQuery query, Collection<UUID> known, MultiEmitter<? super Integer> page) {
        this.viewer = viewer;
        this.query = query;
        this.known = Set.copyOf(known);
        this.page = page;
    }

    Viewer viewer() {
        return viewer;
    }

    TaskQuery query() {
        return query;
    }

    void found(Collection<UUID> now, Instant at) {
        int fresh = (int) now.stream().filter(id -> !known.contains(id)).count();
        if (fresh != told) {
            tell(fresh, at);
        }
    }

    /** Says the same again, so that a connection that has broken is noticed. */
    void keepAlive(Instant before, Instant at) {
        if (toldAt.isBefore(before)) {
            tell(told, at);
        }
    }

    void end() {
        page.complete();
    }

    private void tell(int fresh, Instant at) {
        told = fresh;
        toldAt = at;
        page.emit(fresh);
    }
}
