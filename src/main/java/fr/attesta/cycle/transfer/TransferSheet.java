package fr.attesta.cycle.transfer;

import fr.attesta.certificate.CertificateView;
import fr.attesta.document.DocumentView;
import fr.attesta.finding.plan.PlannedFinding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of what one body hands over to the next, with the open non-conformities and their plans.
 *
 * @param receiver name of the body that is to take over
 */
public record TransferSheet(
        String receiver,
        LocalDate requestedOn,
        LocalDate sentOn,
        CertificateView certificate,
        List<DocumentView> documents,
        List<PlannedFinding> findings,
        @Nullable String remark) {

    public TransferSheet {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }
}
