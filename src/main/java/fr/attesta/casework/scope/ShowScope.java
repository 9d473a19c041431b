package fr.attesta.casework.scope;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.certificate.edition.EditionView;
import fr.attesta.certificate.edition.Editions;
import fr.attesta.quote.application.RefreshFile;
import fr.attesta.quote.application.content.ApplicationForm.SiteForm;
import fr.attesta.referential.domain.Activity;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;

/** Gathers what is certified of an organisation and what was before. */
@ApplicationScoped
class ShowScope {

    private final Cases cases;
    private final Certificates certificates;
    private final RefreshFile files;
    private final Editions editions;

    ShowScope(Cases cases, Certificates certificates, RefreshFile files, Editions editions) {
        this.cases = cases;
        this.certificates = certificates;
        this.files = files;
        this.editions = editions;
    }

    /**
     * What is certified.
     *
     * @param sites besides the head office
     * @param former editions that the present one superseded, oldest first
     */
    public record Certified(
            CaseView file, CertificateView certificate, List<SiteForm> sites, List<EditionView> former) {

        public List<Category> others() {
            return Arrays.stream(Category.values())
                    .filter(category -> !certificate.categories().contains(category))
                    .toList();
        }

        public List<Activity> activities() {
            return List.of(Activity.values());
        }
    }

    /** @throws RefusedException if the case has no certificate yet, or there is no such case for the current person */
    @Transactional
    Certified of(String number) {
        CaseView file = cases.find(number);
        CertificateView certificate = certificates
                .current(file.id())
                .orElseThrow(() -> new RefusedException(Refusal.conflict("scope.no_certificate")));
        return new Certified(
                file, certificate, files.latest(file.id()).known().allSites(), editions.of(certificate.id()));
    }
}
