/** Who audits and on which days: assignment, proposal of dates, choice by the organisation. */
@NullMarked
package fr.attesta.audit.scheduling;

import org.jspecify.annotations.NullMarked;
