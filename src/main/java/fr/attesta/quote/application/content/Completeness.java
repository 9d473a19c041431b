package fr.attesta.quote.application.content;

import fr.attesta.quote.application.content.PieceLine.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which pieces an application holds and which it lacks (audit order of 6 June 2019, art. 1). */
public final class Completeness {

    private static final int PROOF_MONTHS = 3;

    private Completeness() {}

    /** Every piece, in the order of the form. */
    public static List<PieceLine> lines(ApplicationForm form, Set<Piece> attached, LocalDate today) {
        return Stream.of(Piece.values())
                .map(piece -> new PieceLine(piece, state(piece, form, attached.contains(piece), today)))
                .toList();
    }

    public static List<Piece> missing(ApplicationForm form, Set<Piece> attached, LocalDate today) {
        return lines(form, attached, today).stream()
                .filter(line -> line.state() == State.MISSING)
                .map(PieceLine::piece)
                .toList();
    }

    private static State state(Piece piece, ApplicationForm form, boolean attached, LocalDate today) {
        return switch (piece) {
            case ACTIVITY_DECLARATION -> declaration(form, attached, today);
            case ORGANISATION_CHART -> attached || hasChart(form) ? State.PROVIDED : State.MISSING;
            case ACTIVITY_REPORT -> report(form, attached);
            case SWORN_STATEMENT -> form.swornStatement() == null ? State.MISSING : State.PROVIDED;
            case LABEL_DOCUMENT -> label(form, attached);
        };
    }

    /** Proof of filing less than three months old stands in for the number. */
    private static State declaration(ApplicationForm form, boolean attached, LocalDate today) {
        if (form.nda() != null) {
            return State.PROVIDED;
        }
        LocalDate filed = form.ndaFiledOn();
        if (filed == null || !filed.plusMonths(PROOF_MONTHS).isAfter(today)) {
            return State.MISSING;
        }
        return attached ? State.PROVIDED : State.DECLARED;
    }

    private static boolean hasChart(ApplicationForm form) {
        String chart = form.organisationChart();
        return chart != null && !chart.isBlank();
    }

    /** Who has just begun has no report to show yet. */
    private static State report(ApplicationForm form, boolean attached) {
        if (attached) {
            return State.PROVIDED;
        }
        if (form.turnoverYear() != null) {
            return State.DECLARED;
        }
        return form.allNewEntrantCategories().isEmpty() ? State.MISSING : State.NOT_NEEDED;
    }

    /** Only a light audit is claimed on a label (art. 10). */
    private static State label(ApplicationForm form, boolean attached) {
        if (form.label() == null) {
            return State.NOT_NEEDED;
        }
        return attached ? State.PROVIDED : State.DECLARED;
    }
}
