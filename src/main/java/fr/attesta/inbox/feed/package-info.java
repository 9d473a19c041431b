/** The due dates of a person as a calendar that their own calendar program reads by a secret link (RFC 5545). */
@NullMarked
package fr.attesta.inbox.feed;

import org.jspecify.annotations.NullMarked;
