/** What the body decides itself: dated values on top of the shipped ones, changed by an administrator, journalled. */
@NullMarked
package fr.attesta.setting;

import org.jspecify.annotations.NullMarked;
