/** The demo portfolio: invented training organisations, brought to their stages through the public JSON API only. */
@NullMarked
package fr.attesta.local.demo;

import org.jspecify.annotations.NullMarked;
