package fr.attesta.admin.figure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;

/** A question about the rows of a figure: of the values on offer it takes those that it names. */
public final class FigureQuery {

    private FigureQuery() {}

    public static Query of(EntityManager database, String sql, Map<String, Object> offered) {
        Query query = database.createNativeQuery(sql);
        offered.forEach((name, value) -> {
            if (sql.contains(":" + name)) {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
