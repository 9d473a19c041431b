/** Staff look at the scope of a certificate and have it extended or reduced. */
@NullMarked
package fr.attesta.casework.scope;

import org.jspecify.annotations.NullMarked;
