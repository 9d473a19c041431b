/** Certificates that pass from one certification body to another (audit order, art. 7). */
@NullMarked
package fr.attesta.cycle.transfer;

import org.jspecify.annotations.NullMarked;
