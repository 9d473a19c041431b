package fr.attesta.cycle.scope;

import fr.attesta.casefile.Cases;
import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.identity.link.LinkAction;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.quote.application.RefreshFile;
import fr.attesta.quote.application.content.ApplicationForm.SiteForm;
import fr.attesta.quote.scope.ReductionForm;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** The organisation says by signed link what it gives up of its scope; somebody of the body decides (ISO/IEC 17065, 7.11). */
@ApplicationScoped
class GiveUpScope implements LinkAction<ReductionForm> {

    static final String PURPOSE = "cycle.give-up-scope";

    private final ReduceCertification reduction;
    private final Certificates certificates;
    private final RefreshFile files;
    private final Cases cases;

    GiveUpScope(ReduceCertification reduction, Certificates certificates, RefreshFile files, Cases cases) {
        this.reduction = reduction;
        this.certificates = certificates;
        this.files = files;
        this.cases = cases;
    }

    /**
     * What the page shows.
     *
     * @param obstacles why nothing can be given up now; none while it can
     */
    public record Facts(
            String organisation,
            String number,
            LocalDate end,
            List<Category> categories,
            List<SiteForm> sites,
            List<Refusal> obstacles) {}

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Class<ReductionForm> payload() {
        return ReductionForm.class;
    }

    @Override
    public Facts view(LinkScope scope) {
        CertificateView certificate = certificates.view(scope.subjectId());
        return new Facts(
                cases.get(scope.caseId()).providerName(),
                certificate.number(),
                certificate.end(),
                certificate.categories(),
                files.latest(scope.caseId()).known().allSites(),
                reduction.obstacles(scope.caseId()));
    }

    @Override
    public boolean open(LinkScope scope) {
        return reduction.obstacles(scope.caseId()).isEmpty();
    }

    @Override
    public void submit(LinkScope scope, ReductionForm form) {
        reduction.reduce(scope.caseId(), form);
    }
}
