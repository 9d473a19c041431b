package fr.attesta.audit.preaudit;

import fr.attesta.audit.paper.AuditPapers;
import fr.attesta.audit.paper.AuditPapers.Paper;
import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.casefile.Stage;
import fr.attesta.document.DocumentView;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.Standard;
import fr.attesta.workflow.Job;
import fr.attesta.workflow.JobHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Sends the gap report; its lines are no findings and start no deadline. */
@ApplicationScoped
class SendGapReport implements JobHandler {

    private static final int FIRST_VERSION = 1;

    private final PreAudits preAudits;
    private final Cases cases;
    private final ClientMails mails;
    private final Journal journal;
    private final AuditPapers papers;
    private final StaffDirectory staff;
    private final Clock clock;

    SendGapReport(
            PreAudits preAudits,
            Cases cases,
            ClientMails mails,
            Journal journal,
            AuditPapers papers,
            StaffDirectory staff,
            Clock clock) {
        this.preAudits = preAudits;
        this.cases = cases;
        this.mails = mails;
        this.journal = journal;
        this.papers = papers;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "audit.send-gap-report";
    }

    @Override
    public Map<String, Object> handle(Job job) {
        PreAudit preAudit = preAudits.get(job.runId());
        preAudit.report();
        cases.reach(job.caseId(), Stage.SCHEDULING);
        DocumentView document =
                papers.keep(new Paper(job.caseId(), "pre-audit-report", FIRST_VERSION, false, sheet(job, preAudit)));
        mails.plan(ClientMail.notice(job.caseId(), type() + ":" + job.key(), "gap_report")
                .withAttachment(document.id()));
        journal.write(Fact.of(job.caseId(), "audit.gap_report_sent").with("sha256", document.sha256()));
        return Map.of();
    }

    private GapSheet sheet(Job job, PreAudit preAudit) {
        CaseView file = cases.get(job.caseId());
        Standard standard = RegulationFiles.standardOn(LocalDate.now(clock));
        return new GapSheet(
                file.providerName(),
                file.siren(),
                staff.displayName(Objects.requireNonNull(preAudit.auditor)),
                Objects.requireNonNull(preAudit.heldAt),
                preAudit.observations.stream()
                        .filter(line -> standard.find(line.indicator()).isPresent())
                        .map(line -> new GapSheet.Line(
                                line.indicator(),
                                standard.indicator(line.indicator()).title(),
                                line.seen(),
                                line.gap()))
                        .toList());
    }
}
