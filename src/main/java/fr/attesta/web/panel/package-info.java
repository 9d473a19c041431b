/** Figures on the dashboard: each feature offers its own. */
@NullMarked
package fr.attesta.web.panel;

import org.jspecify.annotations.NullMarked;
