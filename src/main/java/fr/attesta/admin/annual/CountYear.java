package fr.attesta.admin.annual;

import fr.attesta.admin.annual.AnnualReport.Behind;
import fr.attesta.admin.annual.AnnualReport.Counted;
import fr.attesta.admin.annual.AnnualReport.Gap;
import fr.attesta.admin.annual.AnnualReport.Part;
import fr.attesta.admin.annual.AnnualTables.Asked;
import fr.attesta.admin.figure.FigureQuery;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts a year in the database. */
@ApplicationScoped
class CountYear {

    private static final int FIRST_YEAR = 2019;

    /** As many cases as a person reads; the workbook has all of them. */
    static final int SHOWN = 1_000;

    private static final String WITHOUT_CATEGORY =
            "select count(*) from held_audit h where h.notified_on between :first"
                    + " and :last and not exists (select 1 from application a where a.case_id = h.case_id)";
    private static final String UNDECIDED = "select count(*) from held_audit h where h.notified_on between :first and"
            + " :last and not exists (select 1 from decision d where d.run_id = h.run_id)";

    private final EntityManager database;
    private final AnnualSettings settings;
    private final Clock clock;

    CountYear(EntityManager database, AnnualSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** The year that the next report is about. */
    int lastYear() {
        return LocalDate.now(clock).getYear() - 1;
    }

    /** @throws RefusedException if it is no year that this installation can count */
    @Transactional
    AnnualReport of(int year) {
        requireYear(year);
        LocalDate last = lastDay(year);
        List<Asked> asked = AnnualTables.on(last);
        List<Counted> figures = asked.stream()
                .filter(Asked::kept)
                .map(row -> counted(AnnualFigure.valueOf(row.code()), row, year))
                .toList();
        return new AnnualReport(year, dueOn(year), LocalDate.now(clock).isAfter(last), figures, gaps(asked, year));
    }

    /** The things behind a figure, or behind the part of it with this key; everything of it when the key is empty. */
    @Transactional
    List<Behind> behind(int year, AnnualFigure figure, String key, int limit) {
        requireYear(year);
        String sql = "select c.number, p.name, p.siren, f.of_key, f.on_day, f.amount from (" + figure.rows()
                + ") f join case_file c on c.id = f.case_id join provider p on p.id = c.provider_id"
                + " where (:key = '' or f.of_key = :key) order by f.on_day, c.number, f.of_key, f.unit";
        List<?> rows =
                ask(sql, year).setParameter("key", key).setMaxResults(limit).getResultList();
        return rows.stream().map(row -> behind((Object[]) row)).toList();
    }

    private void requireYear(int year) {
        int current = LocalDate.now(clock).getYear();
        if (year < FIRST_YEAR || year > current) {
            // as texts, because a year is written without a separator
            throw new RefusedException(
                    Refusal.invalid("year", "annual.year", Integer.toString(FIRST_YEAR), Integer.toString(current)));
        }
    }

    private Counted counted(AnnualFigure figure, Asked asked, int year) {
        String value = figure.mean() ? "avg(f.amount)" : "count(distinct f.unit)";
        String from = " from (" + figure.rows() + ") f";
        List<Part> parts = new ArrayList<>();
        for (Object row : ask("select f.of_key, " + value + from + " where f.of_key <> '' group by f.of_key", year)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            parts.add(new Part((String) columns[0], number(columns[1])));
        }
        Object total = ask("select " + value + from, year).getSingleResult();
        return new Counted(figure, number(total), sorted(figure, parts), asked.source(), asked.confidence());
    }

    private static List<Part> sorted(AnnualFigure figure, List<Part> parts) {
        if (figure.most() == 0) {
            return parts.stream().sorted(Comparator.comparing(Part::key)).toList();
        }
        return parts.stream()
                .sorted(Comparator.comparing(Part::value).reversed().thenComparing(part -> Integer.valueOf(part.key())))
                .limit(figure.most())
                .toList();
    }

    private List<Gap> gaps(List<Asked> asked, int year) {
        List<Gap> gaps = new ArrayList<>();
        asked.stream()
                .filter(row -> !row.kept())
                .forEach(row -> gaps.add(new Gap("annual_gap_" + row.code(), 0, row.source())));
        gap(gaps, "annual_gap_undecided", UNDECIDED, year);
        gap(gaps, "annual_gap_without_category", WITHOUT_CATEGORY, year);
        return gaps;
    }

    private void gap(List<Gap> gaps, String key, String sql, int year) {
        Number count = (Number) ask(sql, year).getSingleResult();
        if (count.longValue() > 0) {
            gaps.add(new Gap(key, count.longValue(), ""));
        }
    }

    private Query ask(String sql, int year) {
        return FigureQuery.of(
                database,
                sql,
                Map.of(
                        "first", firstDay(year),
                        "last", lastDay(year),
                        "since", firstDay(year).atStartOfDay(Formats.PARIS).toInstant(),
                        "until", firstDay(year + 1).atStartOfDay(Formats.PARIS).toInstant(),
                        "takeovers", settings.countsTakeovers(dueOn(year))));
    }

    private static LocalDate dueOn(int year) {
        return LocalDate.of(year + 1, Month.MARCH, 1);
    }

    private static LocalDate firstDay(int year) {
        return LocalDate.of(year, Month.JANUARY, 1);
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static BigDecimal number(@Nullable Object value) {
        return value == null ? BigDecimal.ZERO : whole(new BigDecimal(value.toString()));
    }

    /** Means are told with two decimals, numbers of things with none. */
    private static BigDecimal whole(BigDecimal value) {
        BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static Behind behind(Object[] row) {
        return new Behind(
                (String) row[0], (String) row[1], (String) row[2], (String) row[3], (LocalDate) row[4], number(row[5]));
    }
}
