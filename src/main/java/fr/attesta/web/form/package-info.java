/** Input from forms and JSON bodies, bound to records with every reason why it is refused. */
@NullMarked
package fr.attesta.web.form;

import org.jspecify.annotations.NullMarked;
