/** Our decisions on their way to the engine: written with the decision, carried afterwards. */
@NullMarked
package fr.attesta.workflow.outbox;

import org.jspecify.annotations.NullMarked;
