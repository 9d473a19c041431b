package fr.attesta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How often an address may call")
class CallerLimitTest {

    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final InstantSource time = now::get;
    private final CallerLimit limit = new CallerLimit(6, time.withZone(ZoneOffset.UTC));

    @Test
    void isTheSameForEachAddress() {
        assertThat(calls(HERE, 7)).containsExactly(true, true, true, true, true, true, false);
        assertThat(calls(THERE, 1)).containsExactly(true);
    }

    @Test
    void comesBackSteadily() {
        calls(HERE, 6);
        later(Duration.ofSeconds(9));
        assertThat(calls(HERE, 1)).containsExactly(false);
        later(Duration.ofSeconds(1));
        assertThat(calls(HERE, 2)).containsExactly(true, false);
    }

    @Test
    void doesNotGrowWithSilence() {
        calls(HERE, 1);
        later(Duration.ofHours(1));
        assertThat(calls(HERE, 7)).endsWith(true, false);
    }

    @Test
    void doesNotPunishAClockThatGoesBack() {
        calls(HERE, 1);
        later(Duration.ofMinutes(-5));
        assertThat(calls(HERE, 6)).containsExactly(true, true, true, true, true, false);
    }

    private List<Boolean> calls(String address, int times) {
        return Stream.generate(() -> limit.allows(address)).limit(times).toList();
    }

    private void later(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
