package fr.attesta.casework.organisation;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.Runs;
import fr.attesta.casework.organisation.OrganisationFolder.History;
import fr.attesta.casework.organisation.OrganisationFolder.Process;
import fr.attesta.certificate.Certificates;
import fr.attesta.decision.Decisions;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.number.Siren;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Gathers the history of an organisation from its cases. */
@ApplicationScoped
class ShowOrganisation {

    private final Providers providers;
    private final Cases cases;
    private final Runs runs;
    private final Decisions decisions;
    private final Certificates certificates;

    ShowOrganisation(Providers providers, Cases cases, Runs runs, Decisions decisions, Certificates certificates) {
        this.providers = providers;
        this.cases = cases;
        this.runs = runs;
        this.decisions = decisions;
        this.certificates = certificates;
    }

    /** @throws RefusedException if there is none with this SIREN, or none of its cases is for the current person */
    @Transactional
    OrganisationFolder of(String siren) {
        ProviderView provider = known(siren).orElseThrow(ShowOrganisation::unknown);
        List<CaseView> seen = cases.ofProvider(provider.id());
        if (seen.isEmpty()) {
            throw unknown();
        }
        return new OrganisationFolder(provider, seen.stream().map(this::history).toList());
    }

    private Optional<ProviderView> known(String siren) {
        return Siren.isValid(siren) ? providers.find(new Siren(siren)) : Optional.empty();
    }

    private History history(CaseView file) {
        return new History(
                file,
                runs.ofCase(file.id()).stream()
                        .map(run -> new Process(run, decisions.ofRun(run.id())))
                        .toList(),
                certificates.ofCase(file.id()));
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.notFound("organisation.unknown"));
    }
}
