/** The engine itself: the only code that speaks to Zeebe. */
@NullMarked
package fr.attesta.workflow.zeebe;

import org.jspecify.annotations.NullMarked;
