/** Lets the servers start while the tests that need none of them run. */
@NullMarked
package fr.attesta.local.early;

import org.jspecify.annotations.NullMarked;
