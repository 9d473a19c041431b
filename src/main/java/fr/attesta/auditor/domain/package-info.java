/** Qualifications of auditors as dated data, and whether they cover an audit. */
@NullMarked
package fr.attesta.auditor.domain;

import org.jspecify.annotations.NullMarked;
