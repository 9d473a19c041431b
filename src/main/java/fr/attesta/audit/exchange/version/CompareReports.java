package fr.attesta.audit.exchange.version;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the versions of a case's reports, and one of them against the version before it. */
@ApplicationScoped
class CompareReports {

    private final ReportVersions versions;
    private final Cases cases;

    CompareReports(ReportVersions versions, Cases cases) {
        this.versions = versions;
        this.cases = cases;
    }

    /** All versions; those of a case that the person may not see answer like one that does not exist. */
    record Listed(CaseView file, List<ReportVersionView> versions) {}

    /**
     * A version and what it says.
     *
     * @param comparison with the version before; null for a first one
     */
    record Read(
            CaseView file,
            ReportVersionView version,
            @Nullable WordComparison comparison) {}

    @Transactional
    Listed list(String number) {
        CaseView file = cases.find(number);
        return new Listed(file, versions.ofCase(file.id()));
    }

    /** @throws RefusedException if the case has no such version */
    @Transactional
    Read read(String number, UUID runId, int version) {
        CaseView file = cases.find(number);
        ReportVersionView found = versions.find(runId, version)
                .filter(kept -> kept.caseId().equals(file.id()))
                .orElseThrow(() -> new RefusedException(Refusal.notFound("audit.report_version_unknown")));
        return new Read(
                file,
                found,
                versions.find(runId, version - 1)
                        .map(before -> WordComparison.of(
                                before.text().text(), found.text().text()))
                        .orElse(null));
    }
}
