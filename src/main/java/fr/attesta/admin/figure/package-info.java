/** The cases behind the figures of the dashboard, and the figures that no single feature knows. */
@NullMarked
package fr.attesta.admin.figure;

import org.jspecify.annotations.NullMarked;
