/** Refusals and errors as problem documents (RFC 9457) for programs and as readable pages for people. */
@NullMarked
package fr.attesta.web.problem;

import org.jspecify.annotations.NullMarked;
