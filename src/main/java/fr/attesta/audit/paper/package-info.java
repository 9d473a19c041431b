/** The printed papers of an audit: plan, gap report, report; rendered once, kept with their hash. */
@NullMarked
package fr.attesta.audit.paper;

import org.jspecify.annotations.NullMarked;
