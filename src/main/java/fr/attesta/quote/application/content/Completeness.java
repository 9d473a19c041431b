package fr.attesta.quote.application.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which pieces an application lacks (audit order of 6 June 2019, art. 1). */
public final class Completeness {

    private static final int PROOF_MONTHS = 3;

    private Completeness() {}

    public static List<Piece> missing(ApplicationForm form, LocalDate today) {
        List<Piece> missing = new ArrayList<>();
        if (form.nda() == null && !freshProof(form, today)) {
            missing.add(Piece.ACTIVITY_DECLARATION);
        }
        String chart = form.organisationChart();
        if (chart == null || chart.isBlank()) {
            missing.add(Piece.ORGANISATION_CHART);
        }
        if (form.turnoverYear() == null && form.allNewEntrantCategories().isEmpty()) {
            missing.add(Piece.ACTIVITY_REPORT);
        }
        if (form.swornStatement() == null) {
            missing.add(Piece.SWORN_STATEMENT);
        }
        return missing;
    }

    /** Proof of filing less than three months old stands in for the number. */
    private static boolean freshProof(ApplicationForm form, LocalDate today) {
        LocalDate filed = form.ndaFiledOn();
        return filed != null && filed.plusMonths(PROOF_MONTHS).isAfter(today);
    }
}
