/** What an application says, what is wrong in it and what it lacks. */
@NullMarked
package fr.attesta.quote.application.content;

import org.jspecify.annotations.NullMarked;
