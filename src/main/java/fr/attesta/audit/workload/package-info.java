/** The audits of each auditor: planned, held, and of what they were. */
@NullMarked
package fr.attesta.audit.workload;

import org.jspecify.annotations.NullMarked;
