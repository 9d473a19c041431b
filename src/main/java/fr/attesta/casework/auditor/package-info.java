/** The auditors of the body: their experience, their audits and their open tasks. */
@NullMarked
package fr.attesta.casework.auditor;

import org.jspecify.annotations.NullMarked;
