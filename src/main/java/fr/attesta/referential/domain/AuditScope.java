package fr.attesta.referential.domain;

/** What kind of audit the indicators are listed for. */
public record AuditScope(AuditType type, Regime regime) {

    /** The durations and the list of indicators that an audit follows. */
    public enum Regime {
        /** Durations of art. 4, every applicable indicator. */
        ORDINARY,
        /** The light initial audit of the holder of a label obtained under the rules of 2018 (art. 10). */
        LIGHT,
        /** The reduced audits granted in Mayotte until 30 June 2025 (art. 10 bis). */
        MAYOTTE;

        /** Whether only part of the common indicators is examined. */
        public boolean reduced() {
            return this != ORDINARY;
        }
    }

    /** @throws IllegalArgumentException for a light audit that is not initial: art. 10 speaks of the initial audit only */
    public AuditScope {
        if (regime == Regime.LIGHT && type != AuditType.INITIAL) {
            throw new IllegalArgumentException("Expected a light audit to be INITIAL but it is " + type);
        }
    }

    public static AuditScope ordinary(AuditType type) {
        return new AuditScope(type, Regime.ORDINARY);
    }
}
