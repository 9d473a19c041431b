/** The rules of a quote as pure functions: duration, sites, place, day plan and price, each with its trace. */
@NullMarked
package fr.attesta.quote.domain;

import org.jspecify.annotations.NullMarked;
