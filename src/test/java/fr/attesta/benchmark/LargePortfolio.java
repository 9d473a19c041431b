package fr.attesta.benchmark;

import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.cycle.domain.CertificateDates;
import fr.attesta.deadline.DeadlineTables;
import fr.attesta.deadline.domain.DeadlineClock;
import fr.attesta.deadline.domain.DeadlineClock.Due;
import fr.attesta.deadline.domain.DeadlineRule;
import fr.attesta.deadline.step.StepPlan;
import fr.attesta.deadline.step.StepPlans;
import fr.attesta.journey.Database;
import fr.attesta.local.LocalStackResource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Organisations with a running certificate in any number, spread over the three years of a cycle, with the deadlines and steps
 * that the rules give them. Written by SQL, because the import would take an hour for as many.
 */
public final class LargePortfolio {

    private static final int CYCLE = 3 * 365;

    private LargePortfolio() {}

    /** Adds so many certificates as they stand today; returns the number of the first, the others follow it. */
    public static int add(int count, LocalDate today) throws SQLException {
        int from = (int) Database.count("select count(*) from certificate where number like 'BENCH-%'");
        int to = from + count;
        // the superuser may skip the checks of foreign keys, which would take most of the time
        try (Connection connection =
                        DriverManager.getConnection(LocalStackResource.jdbcUrl("attesta"), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            dates(connection, today);
            for (String sql : statements(from, to, today)) {
                statement.execute(sql);
            }
            for (String table : new String[] {
                "provider", "case_file", "process_run", "certificate", "journal_head", "deadline", "deadline_step"
            }) {
                statement.execute("vacuum analyze " + table);
            }
        }
        return from;
    }

    /** What the rules say of a certificate, for each day on which it may have begun. */
    private static void dates(Connection connection, LocalDate today) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create temporary table dates (age int, rule text, number int, anchor_on date,"
                    + " window_start_on date, due_on date)");
            statement.execute(
                    "create temporary table steps (age int, rule text, number int, fires_on date, effect text,"
                            + " name text, last_step boolean)");
        }
        StepPlans plans = new StepPlans();
        try (PreparedStatement date = connection.prepareStatement("insert into dates values (?, ?, ?, ?, ?, ?)");
                PreparedStatement step =
                        connection.prepareStatement("insert into steps values (?, ?, ?, ?, ?, ?, ?)")) {
            for (int age = 0; age < CYCLE; age++) {
                CertificatePeriod period = CertificatePeriod.from(today.minusDays(age));
                for (CertificateDates each : CertificateDates.values()) {
                    LocalDate anchor = each.anchor(period);
                    DeadlineRule rule = DeadlineTables.shipped().rule(each.rule(), anchor);
                    Due due = DeadlineClock.due(rule, anchor);
                    fill(date, age, rule.code(), each.ordinal(), anchor, due.windowStart(), due.due());
                    int number = 0;
                    for (StepPlan plan : plans.of(rule.code())) {
                        fill(
                                step,
                                age,
                                rule.code(),
                                each.ordinal() * 10 + number++,
                                plan.firesOn(due.due(), due.windowStart()),
                                plan.effect().name(),
                                plan.name(),
                                plan.last());
                    }
                }
            }
            date.executeBatch();
            step.executeBatch();
        }
    }

    private static void fill(PreparedStatement row, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
        row.addBatch();
    }

    private static String[] statements(int from, int to, LocalDate today) {
        String all = " from generate_series(" + from + ", " + (to - 1) + ") i";
        String age = "(i % " + CYCLE + ")";
        String start = "(date '" + today + "' - " + age + ")";
        return new String[] {
            "insert into provider (id, siren, name, legal_form, head_name, contact_name, contact_email, language,"
                    + " address, sites, created_at) select " + id("a", "i") + ", lpad((100000000 + i)::text, 9, '0'),"
                    + " 'Organisme ' || i, 'SAS', 'Jeanne Martin',"
                    + " 'Paul Petit', 'contact' || i ||"
                    + " '@organisme.example', 'fr', '{\"street\":\"1"
                    + " quai du"
                    + " Canal\",\"postcode\":\"35000\",\"city\":\"Rennes\"}',"
                    + " '[]', now()"
                    + all,
            "insert into case_file (id, number, provider_id, stage, created_at) select " + id("b", "i")
                    + ", 'BENCH-' || i, " + id("a", "i") + ", 'CERTIFIED', now()" + all,
            "insert into process_run (id, case_id, process, cycle, requested_at, ended_at, outcome) select "
                    + id("c", "i") + ", " + id("b", "i") + ", 'initial-certification', 0, now(), now(), 'CERTIFIED'"
                    + all,
            "insert into certificate (id, number, edition, case_id, run_id, holder, categories, granted_on, start_on,"
                    + " end_on, state, state_since) select " + id("d", "i") + ", 'BENCH-' || i, 1, " + id("b", "i")
                    + ", "
                    + id("c", "i") + ", '{}', '[\"AF\"]', " + start + ", " + start + ", (" + start
                    + " + interval '3 years' - interval '1 day')::date, 'ACTIVE', " + start + all,
            "insert into journal_head (chain, length, hash) select " + id("b", "i") + "::text, 1, repeat('0', 64)"
                    + all,
            "insert into journal_entry (id, chain, position, at, actor, case_id, code, details, previous_hash, hash)"
                    + " select "
                    + id("e", "i") + ", " + id("b", "i") + "::text, 1, now(), 'system', " + id("b", "i")
                    + ", 'case.opened', '{}', repeat('0', 64), repeat('0', 64)" + all,
            "insert into deadline (id, case_id, rule, anchor_on, window_start_on, due_on, trace, state, closed_on)"
                    + " select "
                    + id("f", "i * 10 + number") + ", " + id("b", "i")
                    + ", rule, anchor_on, window_start_on, due_on, '[]',"
                    + " case when due_on < date '" + today + "' then 'MET' else 'RUNNING' end,"
                    + " case when due_on < date '" + today + "' then due_on end" + all + " join dates on age = " + age,
            "insert into deadline_step (id, deadline_id, fires_on, effect, name, last_step, state, acted_on) select "
                    + id("9", "i * 100 + number") + ", " + id("f", "i * 10 + number / 10")
                    + ", fires_on, effect, name, last_step,"
                    + " case when fires_on <= date '" + today + "' then 'DONE' else 'PENDING' end,"
                    + " case when fires_on <= date '" + today + "' then fires_on end" + all + " join steps on age = "
                    + age
        };
    }

    public static UUID caseId(int number) {
        return id("b", number);
    }

    public static UUID runId(int number) {
        return id("c", number);
    }

    /** Its first deadline. */
    public static UUID deadlineId(int number) {
        return id("f", number * 10L);
    }

    /** The first step of its first deadline. */
    public static UUID stepId(int number) {
        return id("9", number * 100L);
    }

    private static UUID id(String table, long number) {
        return UUID.fromString("%s0000000-0000-7000-8000-%012x".formatted(table, number));
    }

    /** In the order of the numbers, as the identifiers of the application are in the order of time. */
    private static String id(String table, String number) {
        return "('" + table + "0000000-0000-7000-8000-' || lpad(to_hex(" + number + "), 12, '0'))::uuid";
    }
}
