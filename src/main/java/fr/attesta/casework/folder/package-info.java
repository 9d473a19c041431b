/** Everything about one case: its head, its tabs and its timeline. */
@NullMarked
package fr.attesta.casework.folder;

import org.jspecify.annotations.NullMarked;
