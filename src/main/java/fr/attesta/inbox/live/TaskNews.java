package fr.attesta.inbox.live;

import fr.attesta.calendar.RealTime;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.list.TaskList;
import fr.attesta.inbox.list.query.TaskSort;
import fr.attesta.shared.RefusedException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks every two seconds at one number that the database moves with the inbox, for all open lists together; only when it has
 * moved are their tasks asked for. The number moves before its transaction ends, so the lists are asked once more a look later.
 */
@ApplicationScoped
class TaskNews {

    private static final int MOST = 300;
    private static final int MOST_OF_ONE_PERSON = 8;

    /** The newest tasks of a list: what is new is among them, however long it is. */
    private static final int WATCHED = 200;

    private static final Duration SILENCE = Duration.ofSeconds(20);

    /** The browser comes back afterwards and is asked again who it is. */
    private static final Duration CONNECTION = Duration.ofMinutes(10);

    private final TaskList tasks;
    private final EntityManager database;
    private final Clock realTime;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();

    private long counter = -1;
    private boolean moved;

    TaskNews(TaskList tasks, EntityManager database, @RealTime Clock realTime) {
        this.tasks = tasks;
        this.database = database;
        this.realTime = realTime;
    }

    boolean hasRoomFor(String userName) {
        long own = watchers.stream()
                .filter(watcher -> watcher.list().viewer().userName().equals(userName))
                .count();
        return watchers.size() < MOST && own < MOST_OF_ONE_PERSON;
    }

    /**
     * How many tasks have come to a list since it was shown, each time the number changes.
     *
     * @throws RefusedException if the person may not see everybody's tasks
     */
    Multi<Integer> of(Watcher.OpenList list) {
        List<TaskView> known = newest(list);
        return Multi.createFrom()
                .<Integer>emitter(
                        page -> {
                            Watcher watcher = new Watcher(list, known, page);
                            watchers.add(watcher);
                            page.onTermination(() -> watchers.remove(watcher));
                        },
                        BackPressureStrategy.LATEST)
                .select()
                .first(CONNECTION);
    }

    @Scheduled(every = "${attesta.inbox.news-every:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void look() {
        if (watchers.isEmpty()) {
            return;
        }
        long now = ((Number) database.createNativeQuery("select last_value from task_change")
                        .getSingleResult())
                .longValue();
        boolean again = moved;
        moved = now != counter;
        counter = now;
        Instant at = realTime.instant();
        for (Watcher watcher : watchers) {
            if (moved || again || watcher.untold()) {
                watcher.found(newest(watcher.list()), at);
            }
            watcher.keepAlive(at.minus(SILENCE), at);
        }
    }

    void end(@Observes ShutdownEvent event) {
        watchers.forEach(Watcher::end);
    }

    private List<TaskView> newest(Watcher.OpenList list) {
        return tasks.first(list.query().with("sort", TaskSort.NEWEST.name()), list.viewer(), WATCHED);
    }
}
