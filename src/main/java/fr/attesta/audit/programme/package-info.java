/** The programme of an audit: which indicators it examines, on which days. */
@NullMarked
package fr.attesta.audit.programme;

import org.jspecify.annotations.NullMarked;
