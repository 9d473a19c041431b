/** Who acts: staff, their roles, and the signed links that let a training organisation do one thing. */
@NullMarked
package fr.attesta.identity;

import org.jspecify.annotations.NullMarked;
