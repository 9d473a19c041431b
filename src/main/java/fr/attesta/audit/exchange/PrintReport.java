package fr.attesta.audit.exchange;

import fr.attesta.audit.paper.AuditPapers;
import fr.attesta.audit.paper.AuditPapers.Paper;
import fr.attesta.audit.report.Grids;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.document.DocumentView;
import fr.attesta.identity.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Prints a version of the report from the grid as it is now. */
@ApplicationScoped
class PrintReport {

    static final String ANSWER_PURPOSE = "audit.answer-report";
    static final String CONTEST_DEADLINE = "R3_22_CONTEST";
    static final String DELIVERY_DEADLINE = "R3_4_DELIVER_REPORT";

    private final Reports reports;
    private final Grids grids;
    private final Audits audits;
    private final Cases cases;
    private final StaffDirectory staff;
    private final AuditPapers papers;

    PrintReport(Reports reports, Grids grids, Audits audits, Cases cases, StaffDirectory staff, AuditPapers papers) {
        this.reports = reports;
        this.grids = grids;
        this.audits = audits;
        this.cases = cases;
        this.staff = staff;
        this.papers = papers;
    }

    DocumentView print(UUID caseId, UUID runId, int version, boolean provisional) {
        return papers.keep(new Paper(caseId, "audit-report", version, provisional, sheet(caseId, runId)));
    }

    private ReportSheet sheet(UUID caseId, UUID runId) {
        CaseView file = cases.get(caseId);
        AuditView audit = audits.view(runId);
        return new ReportSheet(
                file.providerName(),
                file.siren(),
                staff.displayName(audit.auditor()),
                audit,
                grids.held(runId).orElseThrow(),
                reports.find(runId).orElseThrow(),
                grids.of(runId));
    }
}
