package fr.attesta.shared;

/** Categories of actions that a certificate may cover (labour code, art. L.6313-1, 1° to 4°). */
public enum Category {
    /** Training actions (actions de formation), 1°. */
    AF(1),
    /** Skills assessments (bilans de compétences), 2°. */
    BC(2),
    /** Validation of acquired experience (validation des acquis de l'expérience), 3°. */
    VAE(3),
    /** Training by apprenticeship (actions de formation par apprentissage), 4°. */
    CFA(4);

    private final int item;

    Category(int item) {
        this.item = item;
    }

    /** The item of art. L.6313-1 that defines this category. */
    public int item() {
        return item;
    }
}
