package fr.attesta.casework.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.casework.accreditation.domain.ExpectedPiece;
import fr.attesta.web.text.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AccreditationTablesTest {

    private final Messages messages = new Messages(true);

    @Test
    void everyPieceHasItsNameAndItsReasonInBothLanguages() {
        for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            for (ExpectedPiece piece : AccreditationTables.PIECES) {
                assertThat(messages.text(language, "piece17065_" + piece.code()))
                        .isNotBlank();
                assertThat(messages.text(language, "piece17065_" + piece.code() + "_why"))
                        .isNotBlank();
            }
            for (String clause : AccreditationTables.CLAUSES) {
                assertThat(messages.text(language, "clause_" + clause.replace('.', '_')))
                        .isNotBlank();
            }
        }
    }

    @Test
    void theClausesFollowTheStandard() {
        assertThat(AccreditationTables.CLAUSES)
                .containsExactly(
                        "6.1", "7.2", "7.3", "7.4", "7.5", "7.6", "7.7", "7.9", "7.10", "7.11", "7.12", "7.13");
    }

    @Test
    void aDocumentOfAnUnknownKindIsARecord() {
        assertThat(AccreditationTables.clauseOf("audit-plan")).isEqualTo("7.4");
        assertThat(AccreditationTables.clauseOf("task-attachment")).isEqualTo("7.12");
        assertThat(AccreditationTables.clauseOf("pre-audit-report")).isEqualTo("7.12");
    }
}
