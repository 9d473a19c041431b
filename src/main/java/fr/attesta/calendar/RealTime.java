package fr.attesta.calendar;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;

/** The clock on the wall, never pretended: for leases, back-offs and other technical waits. */
@Qualifier
@Retention(RUNTIME)
public @interface RealTime {}
