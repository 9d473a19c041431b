package fr.attesta.local.demo;

import static fr.attesta.local.demo.Api.ADMINISTRATOR;

import fr.attesta.local.StackFailure;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fills an installation without cases: goes back in time, plays all stories day by day through the API, and ends today
 * at the real date.
 */
public final class DemoPortfolio {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Api api;
    private final Consumer<String> progress;
    private final List<Script> scripts = Portfolio.scripts();
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private DemoPortfolio(Api api, Consumer<String> progress) {
        this.api = api;
        this.progress = progress;
    }

    /** @throws StackFailure that names the case and the step that failed; the installation is back at today even then */
    public static void play(URI app, URI keycloak, Consumer<String> progress) {
        new DemoPortfolio(new Api(app, keycloak), progress).play();
    }

    /** Ends the pretended past in which an interrupted demo has left the installation. */
    public static void returnToToday(URI app, URI keycloak) {
        DemoPortfolio demo = new DemoPortfolio(new Api(app, keycloak), line -> {});
        int days = Math.toIntExact(ChronoUnit.DAYS.between(demo.today(), LocalDate.now(PARIS)));
        if (days > 0) {
            demo.advance(days);
        }
    }

    private void play() {
        if (!api.get(ADMINISTRATOR, "/api/cases").isEmpty()) {
            progress.accept("Des dossiers existent déjà : pas de démonstration.");
            return;
        }
        long begin = System.nanoTime();
        progress.accept(
                "Démonstration : " + scripts.size() + " organismes, du passé jusqu'à aujourd'hui (--no-demo : sans)");
        LocalDate realToday = today();
        int days = scripts.stream()
                .map(Script::daysAgo)
                .max(Comparator.naturalOrder())
                .orElse(0);
        api.post(ADMINISTRATOR, "/api/clock/rewind", Map.of("days", days));
        SharedCalendar calendar =
                new SharedCalendar(realToday.minusDays(days), realToday, scripts.size(), this::advance);
        try {
            DemoQualification.write(api, DemoQualification.Moment.BEGIN, realToday);
            playAll(calendar);
        } finally {
            calendar.returnToToday();
        }
        Throwable failed = failure.get();
        if (failed != null) {
            throw new StackFailure("Démonstration inachevée : " + failed.getMessage(), failed);
        }
        DemoQualification.write(api, DemoQualification.Moment.END, realToday);
        progress.accept("Démonstration prête en " + (System.nanoTime() - begin) / 1_000_000_000L + " s");
    }

    private void playAll(SharedCalendar calendar) {
        List<Thread> threads = new ArrayList<>();
        for (Script script : scripts) {
            threads.add(Thread.ofVirtual()
                    .name(script.organisation().name())
                    .start(() -> play(new Story(script, api, calendar), calendar)));
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StackFailure("La démonstration a été interrompue.", e);
            }
        }
    }

    private void play(Story story, SharedCalendar calendar) {
        try {
            story.play();
            Script script = story.script();
            progress.accept("  %2d/%d %s : %s"
                    .formatted(
                            told.incrementAndGet(),
                            scripts.size(),
                            script.organisation().name(),
                            script.plot().label()));
            calendar.leave();
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            calendar.giveUp();
        }
    }

    private void advance(int days) {
        api.post(ADMINISTRATOR, "/api/clock/advance", Map.of("days", days));
    }

    private LocalDate today() {
        String now = api.get(ADMINISTRATOR, "/api/clock").path("now").asText();
        return OffsetDateTime.parse(Objects.requireNonNull(now)).toLocalDate();
    }

    /** By hand against a stack that runs: {@code app} and {@code keycloak} as printed by {@code ./start --status}. */
    public static void main(String[] addresses) {
        play(URI.create(addresses[0]), URI.create(addresses[1]), System.out::println);
    }
}
