/** The report and the exchange about it: provisional version, contestation, answers, final version. */
@NullMarked
package fr.attesta.audit.exchange;

import org.jspecify.annotations.NullMarked;
