package fr.attesta.inbox.list.query;

/** The orders of the list; each ends with the id, so that no task is shown twice or left out between two pages. */
public enum TaskSort {
    DUE("due_on asc nulls last, created_at, id"),
    PRIORITY("priority desc, due_on asc nulls last, created_at, id"),
    NEWEST("created_at desc, id desc"),
    PROVIDER("provider_name, case_number, created_at, id");

    private final String sql;

    TaskSort(String sql) {
        this.sql = sql;
    }

    public String sql() {
        return sql;
    }
}
