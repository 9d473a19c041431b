package fr.attesta.audit.exchange.version;

import fr.attesta.audit.exchange.Contestation;
import fr.attesta.audit.exchange.ReportView;
import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.HeldAuditView;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.document.enclosure.EnclosureView;
import java.util.List;
import java.util.Map;

/**
 * Everything that one version of an audit report says.
 *
 * @param enclosed the files that came with contestations, by their line
 */
public record ReportContent(
        Cover cover,
        AuditView audit,
        HeldAuditView held,
        ReportView report,
        List<GridLineView> grid,
        Map<String, List<EnclosureView>> enclosed) {

    /** Whose report it is, by whom, and which version. */
    public record Cover(
            String caseNumber, int version, boolean provisional, String providerName, String siren, String auditor) {}

    public List<GridLineView> findings() {
        return grid.stream().filter(GridLineView::finding).toList();
    }

    public long count(String result) {
        return grid.stream().filter(line -> line.result().name().equals(result)).count();
    }

    public List<EnclosureView> enclosedWith(Contestation contestation) {
        return enclosed.getOrDefault(contestation.fileLine(), List.of());
    }
}
