/** What is left of cases when programs are killed at random moments: nothing late, nothing twice, nothing lost. */
@NullMarked
package fr.attesta.kill;

import org.jspecify.annotations.NullMarked;
