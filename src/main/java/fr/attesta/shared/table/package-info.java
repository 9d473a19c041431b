/** Reads the reviewed tables of the regulation that ship as CSV resources. */
@NullMarked
package fr.attesta.shared.table;

import org.jspecify.annotations.NullMarked;
