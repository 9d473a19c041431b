package fr.attesta.casefile.list;

import java.util.List;

/**
 * A page of the list of organisations.
 *
 * @param total how many organisations match, on all pages
 */
public record OrganisationPage(CaseQuery query, List<OrganisationLine> organisations, long total) {

    public OrganisationPage {
        organisations = List.copyOf(organisations);
    }

    public long pages() {
        return Math.max(1, (total + CaseQuery.PAGE_SIZE - 1) / CaseQuery.PAGE_SIZE);
    }

    public long first() {
        return total == 0 ? 0 : query.offset() + 1L;
    }

    public long last() {
        return query.offset() + (long) organisations.size();
    }
}
