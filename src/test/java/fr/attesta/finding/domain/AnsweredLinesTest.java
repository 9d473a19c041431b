package fr.attesta.finding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnsweredLinesTest {

    private final AnsweredLines lines =
            new AnsweredLines(Set.of("NC-1", "NC-2", "NC-3"), Set.of("NC-1", "NC-2"), Set.of("NC-1"));

    @Test
    void anAnswerToEveryRequiredLineIsAccepted() {
        assertThat(lines.refusals(List.of("NC-1"))).isEmpty();
        assertThat(lines.refusals(List.of("NC-2", "NC-1"))).isEmpty();
    }

    @Test
    void anAnswerToAClosedLineIsRefused() {
        assertThat(lines.refusals(List.of("NC-1", "NC-3")))
                .containsExactly(Refusal.invalid("lines[1].number", "finding.line_closed", "NC-3"));
    }

    @Test
    void everyReasonIsNamed() {
        assertThat(lines.refusals(List.of("NC-8", "NC-2", "NC-2")))
                .containsExactly(
                        Refusal.invalid("lines[0].number", "finding.line_unknown", "NC-8"),
                        Refusal.invalid("lines[2].number", "finding.line_twice", "NC-2"),
                        Refusal.invalid("lines", "finding.line_missing", "NC-1"));
    }
}
