package fr.attesta.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The only place that reads the clock; French law counts its days in Paris. */
final class ClockProducer {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AttestaClock clock = new AttestaClock(Clock.system(PARIS));

    @Produces
    @Singleton
    AttestaClock attestaClock() {
        return clock;
    }

    @Produces
    @Singleton
    @RealTime
    Clock realTime() {
        return Clock.system(PARIS);
    }
}
