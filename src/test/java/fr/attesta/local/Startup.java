package fr.attesta.local;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Servers on their way up: tells which are awaited and for how long, and stops waiting at the first failure. */
final class Startup {
    private final Consumer<String> progress;
    private final Executor threads;
    private final Map<String, Long> awaited = new ConcurrentSkipListMap<>();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();
    private CompletableFuture<?> all = CompletableFuture.completedFuture(null);

    Startup(Consumer<String> progress, Executor threads) {
        this.progress = progress;
        this.threads = threads;
    }

    /** Begins at once. */
    void begin(LocalServer server, Consumer<LocalServer> start) {
        track(CompletableFuture.runAsync(() -> startOne(server, start), threads));
    }

    /** Begins the second server when the first is ready. */
    void begin(LocalServer first, LocalServer second, Consumer<LocalServer> start) {
        CompletableFuture<Void> ready = CompletableFuture.runAsync(() -> startOne(first, start), threads);
        track(ready);
        track(ready.thenRunAsync(() -> startOne(second, start), threads));
    }

    private void track(CompletableFuture<Void> ready) {
        all = CompletableFuture.allOf(all, ready.whenComplete((ignored, cause) -> {
            if (cause != null) {
                failure.completeExceptionally(cause);
            }
        }));
    }

    private void startOne(LocalServer server, Consumer<LocalServer> start) {
        long begin = System.nanoTime();
        awaited.put(server.name(), begin);
        start.accept(server);
        awaited.remove(server.name());
        progress.accept("%-10s prêt en %.1f s".formatted(server.name(), (System.nanoTime() - begin) / 1e9));
    }

    void await() {
        CompletableFuture<?> outcome = CompletableFuture.anyOf(all, failure);
        while (true) {
            try {
                outcome.get(LocalStack.SIGN_OF_LIFE.toSeconds(), TimeUnit.SECONDS);
                return;
            } catch (TimeoutException notYet) {
                progress.accept("En attente : " + awaitedNow());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new StackFailure("Attente interrompue.", interrupted);
            } catch (ExecutionException e) {
                throw asFailure(e);
            }
        }
    }

    private String awaitedNow() {
        long now = System.nanoTime();
        return awaited.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + (now - entry.getValue()) / 1_000_000_000L + " s)")
                .collect(Collectors.joining(", "));
    }

    private static StackFailure asFailure(ExecutionException e) {
        Throwable cause = e.getCause();
        while (cause != null) {
            if (cause instanceof StackFailure failure) {
                return failure;
            }
            cause = cause.getCause();
        }
        return new StackFailure("Démarrage impossible : " + e.getCause(), e);
    }
}
