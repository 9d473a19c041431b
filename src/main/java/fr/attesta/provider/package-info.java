/** Training organisations, their sites and contacts. */
@NullMarked
package fr.attesta.provider;

import org.jspecify.annotations.NullMarked;
