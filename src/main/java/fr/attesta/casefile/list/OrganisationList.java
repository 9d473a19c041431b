package fr.attesta.casefile.list;

import fr.attesta.casefile.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the organisations of whose cases the current person may see at least one, by name, a page at a time. */
@ApplicationScoped
public class OrganisationList {

    private static final String FROM = """
        from provider p
        where (:everybody or exists (select 1 from case_file c where c.provider_id = p.id and VISIBLE))
          and (:text = '' or lower(p.name) like :named escape '!' or p.siren like :numbered escape '!'
               or p.nda like :numbered escape '!' or exists (select 1 from case_file c where c.provider_id = p.id
                  and c.number like :numbered escape '!' and VISIBLE))
        """.replace("VISIBLE", SeenCases.VISIBLE);

    private static final String ROWS = """
        select p.siren, p.name, p.address ->> 'city', p.nda,
               (select count(*) from case_file c where c.provider_id = p.id and VISIBLE),
               shown.number, shown.stage
        from provider p left join lateral (
            select c.number, c.stage from case_file c where c.provider_id = p.id and VISIBLE
            order by c.stage = 'CLOSED', c.created_at desc limit 1) shown on true
        """.replace("VISIBLE", SeenCases.VISIBLE) + FROM.substring(FROM.indexOf("where"))
            + " order by lower(p.name), p.siren";

    private final SeenCases seen;

    OrganisationList(SeenCases seen) {
        this.seen = seen;
    }

    /** @param text part of a name, beginning of a SIREN, an activity-declaration or a case number; empty for all */
    @Transactional
    public ListPage<OrganisationLine> find(String text, int page) {
        CaseQuery query = new CaseQuery(text, null, null, page);
        List<?> rows = parameters(query, ROWS)
                .setFirstResult(query.offset())
                .setMaxResults(CaseQuery.PAGE_SIZE)
                .getResultList();
        long total = ((Number) parameters(query, "select count(*) " + FROM).getSingleResult()).longValue();
        return new ListPage<>(
                query, rows.stream().map(row -> line((Object[]) row)).toList(), total);
    }

    private Query parameters(CaseQuery query, String sql) {
        return seen.ask(sql)
                .setParameter("text", query.text())
                .setParameter("named", query.named())
                .setParameter("numbered", query.numbered());
    }

    private static OrganisationLine line(Object[] row) {
        @Nullable String stage = (String) row[6];
        return new OrganisationLine(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                (String) row[5],
                stage == null ? null : Stage.valueOf(stage));
    }
}
