/** Contacts whom no mail reaches, so that a person has to call them. */
@NullMarked
package fr.attesta.inbox.phone;

import org.jspecify.annotations.NullMarked;
