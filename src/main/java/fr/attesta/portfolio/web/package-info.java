/** The import as pages and by API. */
@NullMarked
package fr.attesta.portfolio.web;

import org.jspecify.annotations.NullMarked;
