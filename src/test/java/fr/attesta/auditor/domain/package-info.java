/** The register of qualifications in tests. */
@NullMarked
package fr.attesta.auditor.domain;

import org.jspecify.annotations.NullMarked;
