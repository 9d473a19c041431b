/** Applications that an administrator or a program registers. */
@NullMarked
package fr.attesta.quote.application.web;

import org.jspecify.annotations.NullMarked;
