/** What the benchmarks share; {@code docs/performance.md} says how each is run. */
@NullMarked
package fr.attesta.benchmark;

import org.jspecify.annotations.NullMarked;
