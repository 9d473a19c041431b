package fr.attesta.audit.exchange;

import fr.attesta.audit.exchange.version.HashedText;
import fr.attesta.audit.exchange.version.ReportContent;
import fr.attesta.audit.exchange.version.ReportContent.Cover;
import fr.attesta.audit.exchange.version.ReportSheet;
import fr.attesta.audit.exchange.version.ReportText;
import fr.attesta.audit.exchange.version.ReportVersionView;
import fr.attesta.audit.exchange.version.ReportVersions;
import fr.attesta.audit.paper.AuditPapers;
import fr.attesta.audit.paper.AuditPapers.Paper;
import fr.attesta.audit.report.Grids;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.document.DocumentView;
import fr.attesta.document.enclosure.Enclosures;
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
    private final ReportVersions versions;
    private final ReportText texts;
    private final Grids grids;
    private final Enclosures enclosures;
    private final Audits audits;
    private final Cases cases;
    private final StaffDirectory staff;
    private final AuditPapers papers;

    PrintReport(
            Reports reports,
            ReportVersions versions,
            ReportText texts,
            Grids grids,
            Enclosures enclosures,
            Audits audits,
            Cases cases,
            StaffDirectory staff,
            AuditPapers papers) {
        this.reports = reports;
        this.versions = versions;
        this.texts = texts;
        this.grids = grids;
        this.enclosures = enclosures;
        this.audits = audits;
        this.cases = cases;
        this.staff = staff;
        this.papers = papers;
    }

    ReportVersionView print(UUID caseId, UUID runId, int version, boolean provisional) {
        ReportContent content = content(caseId, runId, version, provisional);
        HashedText text = HashedText.of(texts.of(content));
        ReportSheet sheet = new ReportSheet(content, text.sha256());
        DocumentView document = papers.keep(new Paper(caseId, "audit-report", version, provisional, sheet));
        return versions.keep(runId, text, document);
    }

    private ReportContent content(UUID caseId, UUID runId, int version, boolean provisional) {
        CaseView file = cases.get(caseId);
        AuditView audit = audits.view(runId);
        return new ReportContent(
                new Cover(
                        file.number(),
                        version,
                        provisional,
                        file.providerName(),
                        file.siren(),
                        staff.displayName(audit.auditor())),
                audit,
                grids.held(runId).orElseThrow(),
                reports.find(runId).orElseThrow(),
                grids.of(runId),
                enclosures.sentWith(runId));
    }
}
