/** The three years of a certificate: its dates, its surveillance and its renewal. */
@NullMarked
package fr.attesta.cycle;

import org.jspecify.annotations.NullMarked;
