package fr.attesta.journal;

import java.time.Instant;

/** A fact with who did it and when, before it has its place in a chain. */
record NotedFact(Fact fact, Actor actor, Instant at) {}
