/** The deadline rules for staff and programs. */
@NullMarked
package fr.attesta.deadline.web;

import org.jspecify.annotations.NullMarked;
