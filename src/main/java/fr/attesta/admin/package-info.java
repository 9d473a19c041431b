/** The pages and the API for those who run the installation. */
@NullMarked
package fr.attesta.admin;

import org.jspecify.annotations.NullMarked;
