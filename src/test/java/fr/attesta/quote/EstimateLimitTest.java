package fr.attesta.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EstimateLimitTest {

    private final HandClock clock = new HandClock();
    private final EstimateLimit limit = new EstimateLimit(3, clock);

    @Test
    void allowsTheNumberPerMinuteAndNoMore() {
        assertThat(taken("192.0.2.1", 5)).isEqualTo(3);
    }

    @Test
    void countsEachAddressByItself() {
        taken("192.0.2.1", 3);

        assertThat(limit.allows("192.0.2.2")).isTrue();
    }

    @Test
    void refillsSteadily() {
        taken("192.0.2.1", 3);
        clock.advance(Duration.ofSeconds(19));
        assertThat(limit.allows("192.0.2.1")).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(limit.allows("192.0.2.1")).isTrue();
        assertThat(limit.allows("192.0.2.1")).isFalse();
    }

    @Test
    void neverSavesMoreThanAMinute() {
        taken("192.0.2.1", 1);
        clock.advance(Duration.ofHours(1));

        assertThat(taken("192.0.2.1", 5)).isEqualTo(3);
    }

    @Test
    void aClockThatGoesBackGivesNothing() {
        taken("192.0.2.1", 3);
        clock.advance(Duration.ofMinutes(-5));

        assertThat(limit.allows("192.0.2.1")).isFalse();
    }

    private int taken(String address, int calls) {
        int allowed = 0;
        for (int i = 0; i < calls; i++) {
            allowed += limit.allows(address) ? 1 : 0;
        }
        return allowed;
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
