/** A process as its diagram draws it, free of the engine. */
@NullMarked
package fr.attesta.workflow.domain;

import org.jspecify.annotations.NullMarked;
