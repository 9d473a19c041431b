/** What the mail operator tells Attesta. */
@NullMarked
package fr.attesta.mail.web;

import org.jspecify.annotations.NullMarked;
