package fr.attesta.cycle.scope;

import fr.attesta.certificate.Certificates;
import fr.attesta.identity.link.LinkAction;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.quote.scope.ReductionForm;
import jakarta.enterprise.context.ApplicationScoped;

/** The organisation says by signed link what it gives up of its scope; somebody of the body decides (ISO/IEC 17065, 7.11). */
@ApplicationScoped
class GiveUpScope implements LinkAction<ReductionForm> {

    static final String PURPOSE = "cycle.give-up-scope";

    private final ReduceCertification reduction;
    private final Certificates certificates;

    GiveUpScope(ReduceCertification reduction, Certificates certificates) {
        this.reduction = reduction;
        this.certificates = certificates;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Class<ReductionForm> payload() {
        return ReductionForm.class;
    }

    @Override
    public ReduceCertification.Choice view(LinkScope scope) {
        return reduction.choice(certificates.view(scope.subjectId()));
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
