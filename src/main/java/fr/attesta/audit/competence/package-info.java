/** What an audit asks of the qualifications of its auditors. */
@NullMarked
package fr.attesta.audit.competence;

import org.jspecify.annotations.NullMarked;
