package fr.attesta.certificate.paper;

import fr.attesta.certificate.CertificateSheet;
import fr.attesta.certificate.domain.CertificateTexts;
import fr.attesta.certificate.domain.CertificateTexts.Kind;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.provider.ProviderView;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills in what the papers of a certificate say, by the texts in force on the day of the decision. */
@ApplicationScoped
public class CertificateSheets {

    private final StaffDirectory staff;
    private final Messages messages;
    private final Accreditation accreditation;
    private final CertificateConfig config;
    private final String bodyName;
    private final String publicUrl;

    CertificateSheets(
            StaffDirectory staff,
            Messages messages,
            Accreditation accreditation,
            CertificateConfig config,
            @ConfigProperty(name = "attesta.mail.body-name") String bodyName,
            @ConfigProperty(name = "attesta.identity.public-url") String publicUrl) {
        this.staff = staff;
        this.messages = messages;
        this.accreditation = accreditation;
        this.config = config;
        this.bodyName = bodyName;
        this.publicUrl = publicUrl;
    }

    public CertificateSheet certificate(CertificateGrant grant, Locale language) {
        LocalDate day = grant.authority().on();
        return new CertificateSheet(
                grant.number(),
                grant.edition(),
                new CertificateSheet.Body(
                        bodyName, config.bodyAddress(), accreditation.on(day).orElse(null)),
                holder(grant.provider()),
                grant.categories(),
                grant.period().start(),
                grant.period().end(),
                CertificateTexts.shipped().on(day, Kind.PROGRAMME).stream()
                        .map(row -> row.in(language))
                        .toList(),
                day,
                staff.displayName(grant.authority().by()),
                config.signatoryTitle(),
                publicUrl + "/verify/" + grant.number(),
                false);
    }

    MarkRulesSheet markRules(CertificateGrant grant, Locale language) {
        List<MarkRulesSheet.Rule> rules = CertificateTexts.shipped()
                .on(grant.authority().on(), Kind.MARK_RULE)
                .stream()
                .map(row -> new MarkRulesSheet.Rule(row.in(language), row.source()))
                .toList();
        return new MarkRulesSheet(
                grant.number(),
                grant.provider().name(),
                grant.period().start(),
                grant.period().end(),
                sentence(grant, Locale.FRENCH),
                language.equals(Locale.FRENCH) ? null : sentence(grant, language),
                rules);
    }

    private String sentence(CertificateGrant grant, Locale language) {
        String categories = grant.categories().stream()
                .map(category -> messages.text(language, "pdf_mark_category_" + category))
                .collect(Collectors.joining(" ; "));
        return messages.text(language, "pdf_mark_sentence", categories);
    }

    /** The holder as a certificate names it. */
    public CertificateSheet.Holder holder(ProviderView provider) {
        return new CertificateSheet.Holder(
                provider.name(),
                new Siren(provider.siren()),
                new Nda(Objects.requireNonNull(provider.nda(), "nda: the decision has made sure of it")),
                provider.address().line(),
                provider.sites().stream()
                        .map(site -> site.name() + ", " + site.address().line())
                        .toList());
    }
}
