package fr.attesta.quote.application.content;

import fr.attesta.provider.Address;
import fr.attesta.provider.Contact;
import fr.attesta.provider.ProviderDetails;
import fr.attesta.provider.Site;

/** What an application says of the organisation itself. */
public final class ApplicantDetails {

    private ApplicantDetails() {}

    public static ProviderDetails of(ApplicationForm form) {
        ApplicationForm.ContactForm contact = form.contact();
        return new ProviderDetails(
                form.siren(),
                form.name().strip(),
                form.legalForm().strip(),
                form.headName().strip(),
                form.nda(),
                new Contact(contact.name().strip(), contact.email().strip(), contact.phone(), contact.locale()),
                address(form.address()),
                form.allSites().stream().map(ApplicantDetails::site).toList());
    }

    public static Site site(ApplicationForm.SiteForm site) {
        return new Site(site.name().strip(), site.siret().value(), address(site.address()));
    }

    private static Address address(ApplicationForm.AddressForm form) {
        return new Address(form.street().strip(), form.postcode(), form.city().strip());
    }
}
