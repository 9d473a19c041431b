/** What was found by audits that were held before a case came to this installation. */
@NullMarked
package fr.attesta.audit.earlier;

import org.jspecify.annotations.NullMarked;
