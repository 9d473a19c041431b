package fr.attesta.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Real time in Paris plus a pretended offset, which only a local installation may set. */
final class AttestaClock extends Clock {

    private final Clock real;
    private volatile Duration offset = Duration.ZERO;

    AttestaClock(Clock real) {
        this.real = real;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    Duration offset() {
        return offset;
    }

    void pretend(Duration newOffset) {
        offset = newOffset;
    }
}
