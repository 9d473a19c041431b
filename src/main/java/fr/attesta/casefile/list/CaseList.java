package fr.attesta.casefile.list;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Finds the cases that the current person may see, newest first, a page at a time. */
@ApplicationScoped
public class CaseList {

    private static final String FROM = """
        from case_file c join provider p on p.id = c.provider_id
        where VISIBLE
          and (:text = '' or lower(p.name) like :named escape '!' or c.number like :numbered escape '!'
               or p.siren like :numbered escape '!')
          and (:stage = '' or c.stage = :stage)
          and (:risk = '' or exists (select 1 from deadline d where d.case_id = c.id and d.state = 'RUNNING'
               and d.due_on between :dueFrom and :dueTo))
        """.replace("VISIBLE", SeenCases.VISIBLE);

    private final EntityManager database;
    private final SeenCases seen;
    private final Clock clock;

    CaseList(EntityManager database, SeenCases seen, Clock clock) {
        this.database = database;
        this.seen = seen;
        this.clock = clock;
    }

    @Transactional
    public ListPage<CaseView> find(CaseQuery query) {
        List<?> rows = parameters(
                        query,
                        "select c.id, c.number, c.provider_id, p.name, p.siren, c.stage, c.outcome, c.created_at "
                                + FROM + " order by c.created_at desc, c.number desc")
                .setFirstResult(query.offset())
                .setMaxResults(CaseQuery.PAGE_SIZE)
                .getResultList();
        long total = ((Number) parameters(query, "select count(*) " + FROM).getSingleResult()).longValue();
        return new ListPage<>(
                query, rows.stream().map(row -> view((Object[]) row)).toList(), total);
    }

    /** How many open cases stand at each stage; every stage has a number. */
    @Transactional
    public Map<Stage, Long> openByStage() {
        Map<Stage, Long> counts = new TreeMap<>();
        for (Stage stage : Stage.values()) {
            if (stage != Stage.CLOSED) {
                counts.put(stage, 0L);
            }
        }
        List<?> rows = database.createNativeQuery(
                        "select stage, count(*) from case_file where stage <> 'CLOSED' group by stage")
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            counts.put(Stage.valueOf((String) columns[0]), ((Number) columns[1]).longValue());
        }
        return counts;
    }

    /** How many cases have a running deadline of this risk. */
    @Transactional
    public long atRisk(Risk risk) {
        LocalDate today = LocalDate.now(clock);
        return ((Number) database.createNativeQuery("select count(distinct case_id) from deadline"
                                + " where state = 'RUNNING' and due_on between :dueFrom and :dueTo")
                        .setParameter("dueFrom", risk.from(today))
                        .setParameter("dueTo", risk.to(today))
                        .getSingleResult())
                .longValue();
    }

    private Query parameters(CaseQuery query, String sql) {
        LocalDate today = LocalDate.now(clock);
        Risk risk = query.risk();
        Stage stage = query.stage();
        return seen.ask(sql)
                .setParameter("text", query.text())
                .setParameter("named", query.named())
                .setParameter("numbered", query.numbered())
                .setParameter("stage", stage == null ? "" : stage.name())
                .setParameter("risk", risk == null ? "" : risk.name())
                .setParameter("dueFrom", risk == null ? today : risk.from(today))
                .setParameter("dueTo", risk == null ? today : risk.to(today));
    }

    private static CaseView view(Object[] row) {
        return new CaseView(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                Stage.valueOf((String) row[5]),
                (String) row[6],
                (Instant) row[7]);
    }
}
