package fr.attesta.auditor.domain;

/** On what the body has found an auditor qualified; a note says the rest. */
public enum Ground {
    INITIAL_EVALUATION("évaluation initiale"),
    SUPERVISED_AUDIT("audit accompagné"),
    ANNUAL_REVIEW("revue annuelle"),
    VERIFIED_EXPERIENCE("expérience vérifiée");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    /** In French, as a trace says it. */
    String label() {
        return label;
    }
}
