/** The annual report to the ministry: its figures, the cases behind each, and what is missing. */
@NullMarked
package fr.attesta.admin.annual;

import org.jspecify.annotations.NullMarked;
