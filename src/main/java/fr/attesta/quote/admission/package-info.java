/** Whether an organisation may apply at all: open cases, running certificates, the bar after a refusal. */
@NullMarked
package fr.attesta.quote.admission;

import org.jspecify.annotations.NullMarked;
