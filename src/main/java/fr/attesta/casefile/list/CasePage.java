package fr.attesta.casefile.list;

import fr.attesta.casefile.CaseView;
import java.util.List;

/**
 * A page of the list.
 *
 * @param total how many cases match, on all pages
 */
public record CasePage(CaseQuery query, List<CaseView> cases, long total) {

    public CasePage {
        cases = List.copyOf(cases);
    }

    public long pages() {
        return Math.max(1, (total + CaseQuery.PAGE_SIZE - 1) / CaseQuery.PAGE_SIZE);
    }

    public long first() {
        return total == 0 ? 0 : query.offset() + 1L;
    }

    public long last() {
        return query.offset() + (long) cases.size();
    }
}
