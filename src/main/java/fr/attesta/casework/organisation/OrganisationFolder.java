package fr.attesta.casework.organisation;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.RunView;
import fr.attesta.certificate.CertificateView;
import fr.attesta.decision.DecisionView;
import fr.attesta.provider.ProviderView;
import java.util.List;
import java.util.Optional;

/** An organisation with its history, as far as the person may see it. */
record OrganisationFolder(ProviderView provider, List<History> cases) {

    /** A case with its processes and its certificates, oldest first. */
    public record History(CaseView file, List<Process> processes, List<CertificateView> certificates) {}

    /** A process and what was decided in it. */
    public record Process(RunView run, Optional<DecisionView> decision) {}

    /** All certificates, newest first. */
    public List<CertificateView> certificates() {
        return cases.stream()
                .flatMap(history -> history.certificates().reversed().stream())
                .toList();
    }
}
