package fr.attesta.casework.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Stage;
import fr.attesta.casework.accreditation.AccreditationFile.Filed;
import fr.attesta.casework.accreditation.domain.Completeness;
import fr.attesta.casework.accreditation.domain.ExpectedPiece.Unit;
import fr.attesta.casework.accreditation.domain.Milestone;
import fr.attesta.casework.accreditation.domain.Proof;
import fr.attesta.casework.accreditation.domain.Subject;
import fr.attesta.document.DocumentView;
import fr.attesta.document.pdf.PdfHead;
import fr.attesta.document.pdf.Printed;
import fr.attesta.provider.Address;
import fr.attesta.provider.Contact;
import fr.attesta.provider.ProviderView;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccreditationPaperTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant KEPT = Instant.parse("2026-11-20T09:00:00Z");

    @Test
    void theTableOfContentsNamesClausesFilesHashesAndGaps() throws IOException {
        Subject file = new Subject(
                "accreditation_case",
                Unit.CASE,
                Set.of(Milestone.OPENED, Milestone.CONTRACTED),
                Map.of("AGREEMENT", List.of(Proof.document("AT-2026-00001-contract.pdf", new UUID(0, 1), DAY))));
        Subject audit = new Subject(
                "process_INITIAL_CERTIFICATION",
                Unit.AUDIT,
                Set.of(Milestone.HELD),
                Map.of("AUDIT_RECORD", List.of(Proof.recorded(DAY, "auditor1"))));
        Completeness completeness = Completeness.of(AccreditationTables.PIECES, List.of(file, audit), DAY);

        assertThat(text(completeness))
                .contains("Dossier d’accréditation", "7.3 · Revue de la demande et contrat", "7.4 · Évaluation")
                .contains("6.1 · Compétence du personnel", "Qualification des auditeurs · Certification initiale")
                .contains("7.3/AT-2026-00001-contract.pdf", "ab".repeat(32))
                .contains("Revue de la demande · dossier", "La demande est revue avant que l’organisme ne s’engage")
                .contains("Plan d’audit · Certification initiale", "auditor1")
                .contains("2 pièces présentes sur 8 attendues");
    }

    private static String text(Completeness completeness) throws IOException {
        DocumentView contract = new DocumentView(
                new UUID(0, 1),
                new UUID(0, 2),
                "contract",
                1,
                "AT-2026-00001-contract.pdf",
                "application/pdf",
                1000,
                "ab".repeat(32),
                KEPT,
                "system");
        AccreditationFile sheet = new AccreditationFile(
                new CaseView(
                        new UUID(0, 2),
                        "AT-2026-00001",
                        new UUID(0, 3),
                        "Écluse & Compétences",
                        "732829320",
                        Stage.REPORT,
                        null,
                        KEPT),
                new ProviderView(
                        new UUID(0, 3),
                        "732829320",
                        "Écluse & Compétences",
                        "SAS",
                        "Une Dirigeante",
                        null,
                        new Contact("Contact", "contact@organisme.example", null, Locale.FRENCH),
                        new Address("1 quai du Canal", "35000", "Rennes"),
                        List.of()),
                completeness,
                List.of(),
                List.of(new Filed("7.3", "7.3/AT-2026-00001-contract.pdf", contract)),
                List.of(),
                List.of(),
                DAY);
        return Printed.french(
                "accreditation-file",
                new PdfHead("Certif’Ouest", "Dossier d’accréditation", "AT-2026-00001", "23/11/2026", false),
                sheet,
                Instant.parse("2026-11-23T09:00:00Z"));
    }
}
