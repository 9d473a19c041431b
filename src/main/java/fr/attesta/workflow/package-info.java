/** The engine port: what BPMN processes ask of the features, and how our decisions reach the engine. */
@NullMarked
package fr.attesta.workflow;

import org.jspecify.annotations.NullMarked;
