package fr.attesta.casework.accreditation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How complete a file is: every piece that is expected by now or there already, in the order of the clauses. */
public record Completeness(List<Line> lines) {

    private static final int WHOLE = 100;

    public Completeness {
        lines = List.copyOf(lines);
    }

    /** A piece of the case or of one of its audits. */
    public record Line(ExpectedPiece piece, Subject subject, boolean expected, List<Proof> proofs) {

        public boolean present() {
            return !proofs.isEmpty();
        }

        public boolean missing() {
            return expected && proofs.isEmpty();
        }
    }

    /**
     * @param pieces in the order of the clauses
     * @param day whose rules hold
     */
    public static Completeness of(List<ExpectedPiece> pieces, List<Subject> subjects, LocalDate day) {
        List<Line> lines = new ArrayList<>();
        for (ExpectedPiece piece : pieces) {
            if (piece.validity().contains(day)) {
                for (Subject subject : subjects) {
                    Line line = new Line(piece, subject, piece.expectedOf(subject), subject.of(piece));
                    if (line.expected() || line.present()) {
                        lines.add(line);
                    }
                }
            }
        }
        return new Completeness(lines);
    }

    public long expected() {
        return lines.stream().filter(Line::expected).count();
    }

    /** How many of the expected pieces are there. */
    public long found() {
        return lines.stream().filter(line -> line.expected() && line.present()).count();
    }

    /** In hundredths, rounded down, so that only a file without any gap has a hundred. */
    public int score() {
        return expected() == 0 ? WHOLE : (int) (found() * WHOLE / expected());
    }

    public List<Line> missing() {
        return lines.stream().filter(Line::missing).toList();
    }

    /** The clauses with a piece in them, in their order. */
    public List<String> clauses() {
        return lines.stream().map(line -> line.piece().clause()).distinct().toList();
    }

    public List<Line> of(String clause) {
        return lines.stream()
                .filter(line -> line.piece().clause().equals(clause))
                .toList();
    }
}
