package fr.attesta.simulation;

import fr.attesta.deadline.DeadlineState;
import fr.attesta.deadline.domain.StepEffect;
import fr.attesta.simulation.domain.Situation.Open;
import fr.attesta.simulation.domain.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the open deadlines of cases still trigger. The database writes them as one text for each case, and a text that
 * many cases share, as certificates of the same day do, is read once.
 */
@ApplicationScoped
class OpenDeadlines {

    private static final String OF_CASES = """
            select of_case.case_id, string_agg(of_case.text, E'\\n' order by of_case.id)
            from (select d.id, d.case_id, concat(d.rule, '|', d.run_id, '|', d.due_on, '|', d.state, '>',
                         string_agg(concat(s.fires_on, '|', s.effect, '|', s.name, '|', s.last_step), ';'
                                    order by s.fires_on, s.id)) as text
                  from deadline d join deadline_step s on s.deadline_id = d.id and s.state = 'PENDING'
                  where d.state in ('RUNNING', 'MISSED') %s
                  group by d.id) of_case
            group by of_case.case_id""";

    private final EntityManager database;

    OpenDeadlines(EntityManager database) {
        this.database = database;
    }

    /** By case, in the order of their registration; of one case when it is given. */
    Map<UUID, List<Open>> read(@Nullable UUID caseId) {
        Query query = database.createNativeQuery(OF_CASES.formatted(caseId == null ? "" : "and d.case_id = :case"));
        if (caseId != null) {
            query.setParameter("case", caseId);
        }
        List<?> rows = query.getResultList();
        Map<String, List<Open>> known = new HashMap<>();
        Map<UUID, List<Open>> byCase = new HashMap<>(rows.size() * 2);
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            byCase.put((UUID) columns[0], known.computeIfAbsent((String) columns[1], OpenDeadlines::parse));
        }
        return byCase;
    }

    private static List<Open> parse(String text) {
        return text.lines().map(OpenDeadlines::open).toList();
    }

    private static Open open(String line) {
        String[] parts = line.split("[|>]", 5);
        return new Open(
                parts[0],
                parts[1].isEmpty() ? null : UUID.fromString(parts[1]),
                LocalDate.parse(parts[2]),
                DeadlineState.valueOf(parts[3]) == DeadlineState.MISSED,
                Arrays.stream(parts[4].split(";")).map(OpenDeadlines::step).toList());
    }

    private static Step step(String text) {
        String[] parts = text.split("[|]");
        return new Step(LocalDate.parse(parts[0]), StepEffect.valueOf(parts[1]), parts[2], parts[3].equals("t"));
    }
}
