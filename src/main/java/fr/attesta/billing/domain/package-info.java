/** The rule on what a late cancellation costs. */
@NullMarked
package fr.attesta.billing.domain;

import org.jspecify.annotations.NullMarked;
