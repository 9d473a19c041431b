/** A real browser on the pages: what people see and do, on a wide screen and on a phone. */
@NullMarked
package fr.attesta.browser;

import org.jspecify.annotations.NullMarked;
