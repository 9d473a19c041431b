/** The versions of a report: what each says, its hashes, and what changed from one to the next. */
@NullMarked
package fr.attesta.audit.exchange.version;

import org.jspecify.annotations.NullMarked;
