/** Signed links: what somebody without an account may do, once, for one case. */
@NullMarked
package fr.attesta.identity.link;

import org.jspecify.annotations.NullMarked;
