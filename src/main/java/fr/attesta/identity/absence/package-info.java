/** Who is away, and who stands in for them meanwhile. */
@NullMarked
package fr.attesta.identity.absence;

import org.jspecify.annotations.NullMarked;
