/** The real servers that the first run and the tests share: PostgreSQL, Zeebe, Keycloak and a mail server. */
@NullMarked
package fr.attesta.local;

import org.jspecify.annotations.NullMarked;
