/** Portfolios of bodies that already have clients: their organisations and running certificates, imported as one file. */
@NullMarked
package fr.attesta.portfolio;

import org.jspecify.annotations.NullMarked;
