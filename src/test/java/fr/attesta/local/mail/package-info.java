/** A mail server that delivers nothing and shows everything it received. */
@NullMarked
package fr.attesta.local.mail;

import org.jspecify.annotations.NullMarked;
