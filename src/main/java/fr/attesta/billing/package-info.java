/** What the body has to invoice, for its accounting software; no accounting is done here. */
@NullMarked
package fr.attesta.billing;

import org.jspecify.annotations.NullMarked;
