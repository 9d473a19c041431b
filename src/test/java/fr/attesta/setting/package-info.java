/** Settings of the body in tests. */
@NullMarked
package fr.attesta.setting;

import org.jspecify.annotations.NullMarked;
