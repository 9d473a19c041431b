package fr.attesta.kill;

import fr.attesta.calendar.WorkingDays;
import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Stages;
import fr.attesta.journey.Time;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets quotes stay unanswered through all their reminders until they expire. On each day on which something is due, one program is
 * killed at a random moment while the clock moves, and the day has to end as if nothing had happened.
 */
final class Campaign {

    private static final String QUOTE = "BODY_QUOTE_EXPIRY";
    private static final Duration LATEST_KILL = Duration.ofMillis(1_500);
    private static final Duration LONGEST_OUTAGE = Duration.ofMillis(1_000);

    private final List<Victim> victims;
    private final int kills;
    private final int casesAtATime;
    private final Random random;

    /** Whose turn comes: everybody dies equally often. */
    private final Deque<Victim> next = new ArrayDeque<>();

    private final List<CaseJourney> files = new ArrayList<>();
    private int killed;

    private Campaign(List<Victim> victims, int kills, int casesAtATime, long seed) {
        this.victims = victims;
        this.kills = kills;
        this.casesAtATime = casesAtATime;
        this.random = new Random(seed);
    }

    /** Kills as often as told and returns what has to be counted. */
    static Toll run(List<Victim> victims, int kills, int casesAtATime) {
        long seed = Long.getLong("attesta.kills.seed", System.nanoTime());
        System.out.println("kills: " + kills + ", seed: -Dattesta.kills.seed=" + seed);
        Campaign campaign = new Campaign(victims, kills, casesAtATime, seed);
        while (campaign.killed < kills) {
            campaign.round();
        }
        return new Toll(campaign.files, campaign.killed);
    }

    private void round() {
        List<CaseJourney> opened = IntStream.range(0, casesAtATime)
                .mapToObj(i -> Stages.quoteSent())
                .toList();
        files.addAll(opened);
        Toll toll = new Toll(opened, killed);
        toll.awaitQuiet();
        for (LocalDate day : days(opened.getFirst().due(QUOTE))) {
            CompletableFuture<Void> moving = CompletableFuture.runAsync(() -> moveTo(day));
            if (killed < kills) {
                killOne(day);
            }
            moving.join();
            toll.awaitQuiet();
        }
    }

    /** The days of the reminders, and the one after the date. */
    private static List<LocalDate> days(LocalDate due) {
        return Stream.of(
                        WorkingDays.onOrBefore(due.minusDays(15)),
                        WorkingDays.onOrBefore(due.minusDays(7)),
                        WorkingDays.onOrBefore(due.minusDays(1)),
                        WorkingDays.onOrBefore(due),
                        due.plusDays(1))
                .distinct()
                .toList();
    }

    private void killOne(LocalDate day) {
        Victim victim = nextVictim();
        pause(LATEST_KILL);
        victim.kill().run();
        pause(LONGEST_OUTAGE);
        victim.revive().run();
        killed++;
        System.out.println("kill " + killed + " on " + day + ": " + victim.name());
    }

    private Victim nextVictim() {
        if (next.isEmpty()) {
            List<Victim> all = new ArrayList<>(victims);
            Collections.shuffle(all, random);
            next.addAll(all);
        }
        return next.remove();
    }

    private void pause(Duration most) {
        Persistently.sleep(Duration.ofMillis(random.nextLong(most.toMillis())));
    }

    private static void moveTo(LocalDate day) {
        Persistently.until("the day " + day, () -> {
            Time.advanceTo(day);
            return !Time.today().isBefore(day);
        });
    }
}
