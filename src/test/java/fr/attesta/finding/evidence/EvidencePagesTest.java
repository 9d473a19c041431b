package fr.attesta.finding.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditPages;
import fr.attesta.finding.FindingFixture;
import fr.attesta.finding.FindingState;
import fr.attesta.web.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidencePagesTest {

    private static final EvidenceView ROUND = new EvidenceView(
            1,
            "Registre signé",
            LocalDate.of(2027, 1, 15),
            Instant.parse("2027-01-20T09:00:00Z"),
            false,
            "Le registre n’est pas daté.",
            Instant.parse("2027-01-22T09:00:00Z"),
            List.of());

    @Test
    void theOrganisationSeesWhyTheEvidenceBeforeDidNotConvince() {
        CorrectedFinding major =
                new CorrectedFinding(FindingFixture.major(FindingState.ACCEPTED), List.of(ROUND), ROUND);

        String page = AuditPages.french(
                "portal/finding.submit-evidence",
                new SubmitEvidence.Facts(LocalDate.of(2027, 2, 28), List.of(major)),
                Form.empty());

        assertThat(page).contains("name=\"lines[0].effectiveOn\"", "Le registre n’est pas daté.", "28/02/2027");
    }

    @Test
    void theAuditorVerifiesEachPieceOfEvidence() {
        CorrectedFinding major =
                new CorrectedFinding(FindingFixture.major(FindingState.EVIDENCE_SUBMITTED), List.of(ROUND), ROUND);

        String page = AuditPages.french(
                "tasks/finding_verify_corrections", new VerifyCorrections.Facts(List.of(major)), Form.empty());

        assertThat(page).contains("name=\"lines[0].verified\" value=\"false\"", "Registre signé", "15/01/2027");
    }
}
