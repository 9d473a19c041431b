package fr.attesta.inbox.live;

import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.list.Viewer;
import fr.attesta.inbox.list.query.TaskQuery;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One open list: when it was shown, what was in it when it connected, and how much of what is there now is new to it. */
final class Watcher {

    private final OpenList list;
    private final Set<UUID> known;
    private final MultiEmitter<? super Integer> page;

    private int told;
    private Instant toldAt = Instant.MIN;

    /**
     * What somebody reads.
     *
     * @param shownAt what came later is new, also when the connection had a gap
     */
    record OpenList(TaskQuery query, Viewer viewer, Instant shownAt) {}

    Watcher(OpenList list, List<TaskView> known, MultiEmitter<? super Integer> page) {
        this.list = list;
        this.known = known.stream().map(TaskView::id).collect(Collectors.toUnmodifiableSet());
        this.page = page;
    }

    OpenList list() {
        return list;
    }

    void found(List<TaskView> now, Instant at) {
        int fresh = (int) now.stream()
                .filter(task -> !known.contains(task.id()) || task.createdAt().isAfter(list.shownAt()))
                .count();
        if (fresh != told) {
            tell(fresh, at);
        }
    }

    /** Whether it has just connected: something may have come between the page and the connection. */
    boolean untold() {
        return toldAt.equals(Instant.MIN);
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
