/** The deadlines of the regulation and of the body as dated rows, and the arithmetic that makes dates of them. */
@NullMarked
package fr.attesta.deadline.domain;

import org.jspecify.annotations.NullMarked;
