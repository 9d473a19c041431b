package fr.attesta.audit.exchange;

import fr.attesta.audit.report.GridLineView;
import fr.attesta.audit.report.HeldAuditView;
import fr.attesta.audit.scheduling.AuditView;
import java.util.List;

/** Everything a printed audit report shows. */
public record ReportSheet(
        String providerName,
        String siren,
        String auditor,
        AuditView audit,
        HeldAuditView held,
        ReportView report,
        List<GridLineView> grid) {

    public List<GridLineView> findings() {
        return grid.stream().filter(GridLineView::finding).toList();
    }
}
