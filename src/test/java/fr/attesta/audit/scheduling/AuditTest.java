package fr.attesta.audit.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.audit.AuditFixtures;
import fr.attesta.quote.mandate.DrawnSites;
import fr.attesta.quote.mandate.MandateView;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 11);

    private final Audit audit = new Audit(
            new MandateView(
                    AuditFixtures.RUN,
                    AuditFixtures.CASE,
                    AuditType.INITIAL,
                    new HalfDays(3),
                    true,
                    0,
                    DrawnSites.NONE),
            "auditor1",
            null);

    @Test
    void auditOfOneAndAHalfDaysFromFridayGoesOnMonday() {
        audit.propose(new UUID(3, 3), List.of(FRIDAY));
        audit.choose(FRIDAY);

        assertThat(audit.view().days()).containsExactly(FRIDAY, LocalDate.of(2026, 12, 14));
    }

    @Test
    void declinedDatesAreFollowedByANewProposal() {
        audit.propose(new UUID(3, 3), List.of(FRIDAY));
        audit.decline("Plutôt en janvier");
        audit.propose(new UUID(4, 4), List.of(FRIDAY.plusDays(31)));

        assertThat(audit.state).isEqualTo(AuditState.DATES_PROPOSED);
        assertThat(audit.proposalId).isEqualTo(new UUID(4, 4));
    }

    @Test
    void dateCannotBeChosenTwice() {
        audit.propose(new UUID(3, 3), List.of(FRIDAY));
        audit.choose(FRIDAY);

        assertThatThrownBy(() -> audit.choose(FRIDAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("to be DATES_PROPOSED but it is DATED");
    }

    @Test
    void auditWithoutAPlanIsNotHeld() {
        audit.propose(new UUID(3, 3), List.of(FRIDAY));
        audit.choose(FRIDAY);

        assertThatThrownBy(audit::hold).hasMessageContaining("to be PLANNED but it is DATED");
    }
}
