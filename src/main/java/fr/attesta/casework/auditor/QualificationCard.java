package fr.attesta.casework.auditor;

import fr.attesta.auditor.domain.Ground;
import fr.attesta.auditor.domain.Qualification;
import fr.attesta.shared.Category;
import java.util.List;
import java.util.stream.Stream;

/**
 * The qualifications of an auditor as their page shows them.
 *
 * @param kept whether the body has recorded any for anybody
 * @param writable whether the person who looks may record and withdraw
 * @param own whether they would, were it somebody else
 */
record QualificationCard(boolean kept, List<Line> current, List<Line> past, boolean writable, boolean own) {

    /**
     * A qualification with the names that people read.
     *
     * @param withdrawnBy empty while nobody has withdrawn it
     */
    public record Line(Qualification qualification, Qualification.State state, String recordedBy, String withdrawnBy) {

        /** Whether it still counts, or will. */
        boolean current() {
            return state == Qualification.State.HOLDS || state == Qualification.State.FUTURE;
        }

        public String colour() {
            return switch (state) {
                case HOLDS -> "green";
                case FUTURE -> "azure";
                case ENDED -> "secondary";
                case WITHDRAWN -> "orange";
            };
        }

        /** Whether it was withdrawn as of its first day. */
        public boolean neverCounted() {
            return qualification.withdrawal() != null
                    && qualification.withdrawal().from().equals(qualification.validFrom());
        }
    }

    /** Those that can be withdrawn, also one that has ended: it may have been a mistake. */
    public List<Line> withdrawable() {
        return Stream.concat(current.stream(), past.stream())
                .filter(line -> line.state() != Qualification.State.WITHDRAWN)
                .toList();
    }

    public List<Category> categories() {
        return List.of(Category.values());
    }

    public List<Ground> grounds() {
        return List.of(Ground.values());
    }
}
