package fr.attesta.provider;

import fr.attesta.shared.number.Siret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A training organisation (organisme de formation). */
@Entity
@Table(name = "provider")
class Provider {

    @Id
    UUID id;

    String siren;

    String name;

    @Column(name = "legal_form")
    String legalForm;

    @Column(name = "head_name")
    String headName;

    @Nullable
    String nda;

    @Column(name = "contact_name")
    String contactName;

    @Column(name = "contact_email")
    String contactEmail;

    @Nullable
    @Column(name = "contact_phone")
    String contactPhone;

    String language;

    @JdbcTypeCode(SqlTypes.JSON)
    Address address;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Site> sites;

    @Column(name = "created_at")
    Instant createdAt;

    protected Provider() {}

    Provider(UUID id, ProviderDetails details, Instant now) {
        this.id = id;
        this.siren = details.siren().value();
        this.createdAt = now;
        describe(details);
    }

    /** Takes over what the organisation says of itself today. */
    final void describe(ProviderDetails details) {
        this.name = details.name();
        this.legalForm = details.legalForm();
        this.headName = details.headName();
        this.nda = details.nda() == null ? null : details.nda().value();
        this.contactName = details.contact().name();
        this.contactEmail = details.contact().email();
        this.contactPhone = details.contact().phone();
        this.language = details.contact().language().getLanguage();
        this.address = details.address();
        this.sites = List.copyOf(details.sites());
    }

    void add(List<Site> more) {
        sites = Stream.concat(sites.stream(), more.stream()).toList();
    }

    void remove(Set<Siret> closed) {
        sites = sites.stream()
                .filter(site -> !closed.contains(new Siret(site.siret())))
                .toList();
    }

    ProviderView view() {
        return new ProviderView(
                id,
                siren,
                name,
                legalForm,
                headName,
                nda,
                new Contact(contactName, contactEmail, contactPhone, Locale.of(language)),
                address,
                sites);
    }
}
