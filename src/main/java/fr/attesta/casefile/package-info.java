/** The certification case: its number, stage, access, and the process runs that carry it. */
@NullMarked
package fr.attesta.casefile;

import org.jspecify.annotations.NullMarked;
