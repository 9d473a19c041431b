package fr.attesta.certificate.label;

import fr.attesta.certificate.CertificateIssued;
import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.inbox.label.CaseLabelsChanged;
import fr.attesta.inbox.label.TaskLabelSource;
import fr.attesta.inbox.label.TaskLabels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** The tasks of a case are found by the numbers of its certificates. */
@ApplicationScoped
class CertificateLabels implements TaskLabelSource {

    private final Certificates certificates;
    private final Event<CaseLabelsChanged> changed;

    CertificateLabels(Certificates certificates, Event<CaseLabelsChanged> changed) {
        this.certificates = certificates;
        this.changed = changed;
    }

    @Override
    public TaskLabels labelsOf(UUID caseId) {
        return TaskLabels.ofWords(certificates.ofCase(caseId).stream()
                .map(CertificateView::number)
                .toList());
    }

    /** A case that was opened for a certificate of former times has no tasks yet. */
    void issued(@Observes CertificateIssued issued) {
        if (issued.takenOver() == null) {
            changed.fire(new CaseLabelsChanged(issued.caseId()));
        }
    }
}
