/** The shell around every page: layout, navigation, assets, redirects and messages after a redirect. */
@NullMarked
package fr.attesta.web;

import org.jspecify.annotations.NullMarked;
