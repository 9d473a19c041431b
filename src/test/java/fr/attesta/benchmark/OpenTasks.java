package fr.attesta.benchmark;

import fr.attesta.local.LocalStackResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks PostgreSQL every two milliseconds for the open tasks of all cases for whose next task somebody waits. One question for all of
 * them: when each asked for itself, the questions of eight people took half a processor from what is measured.
 */
final class OpenTasks implements AutoCloseable {

    private static final int PAUSE_MILLIS = 2;

    private final Map<UUID, CompletableFuture<OpenTask>> awaited = new ConcurrentHashMap<>();
    private final Thread asking = Thread.ofPlatform().name("open-tasks").start(this::ask);

    record OpenTask(String id, boolean taken) {}

    /** Waits for the next one of the case. */
    OpenTask next(UUID caseId) {
        return awaited.computeIfAbsent(caseId, id -> new CompletableFuture<>()).join();
    }

    private void ask() {
        try (Connection connection =
                        DriverManager.getConnection(LocalStackResource.jdbcUrl("attesta"), "attesta", "attesta");
                PreparedStatement open = connection.prepareStatement(
                        "select case_id, id, assignee from task where case_id = any(?) and state = 'OPEN'")) {
            while (!Thread.interrupted()) {
                if (!awaited.isEmpty()) {
                    open.setArray(
                            1, connection.createArrayOf("uuid", awaited.keySet().toArray()));
                    tell(open);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (SQLException e) {
            awaited.values().forEach(waiting -> waiting.completeExceptionally(e));
        } catch (InterruptedException e) {
            // nobody waits any more
        }
    }

    private void tell(PreparedStatement open) throws SQLException {
        try (ResultSet rows = open.executeQuery()) {
            while (rows.next()) {
                CompletableFuture<OpenTask> waiting = awaited.remove(rows.getObject(1, UUID.class));
                if (waiting != null) {
                    waiting.complete(new OpenTask(rows.getString(2), rows.getString(3) != null));
                }
            }
        }
    }

    @Override
    public void close() {
        asking.interrupt();
    }
}
