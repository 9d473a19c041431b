/** What is asked of the inbox: scope, search, filters, order and page, as an address says it. */
@NullMarked
package fr.attesta.inbox.list.query;

import org.jspecify.annotations.NullMarked;
