package fr.attesta.certificate.edition;

import fr.attesta.certificate.CertificateSheet;
import fr.attesta.shared.Category;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a certificate said before it was issued again. */
@Entity
@Immutable
@Table(name = "certificate_edition")
class FormerEdition {

    @Id
    UUID id;

    @Column(name = "certificate_id")
    UUID certificateId;

    int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    CertificateSheet.Holder holder;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Category> categories;

    @Column(name = "granted_on")
    LocalDate grantedOn;

    @Column(name = "superseded_on")
    LocalDate supersededOn;

    /** The run whose decision led to the next edition. */
    @Column(name = "superseded_by")
    UUID supersededBy;

    protected FormerEdition() {}

    FormerEdition(UUID id, EditionView former, UUID supersededBy) {
        this.id = id;
        this.certificateId = former.certificateId();
        this.edition = former.edition();
        this.holder = former.holder();
        this.categories = former.categories();
        this.grantedOn = former.grantedOn();
        this.supersededOn = former.supersededOn();
        this.supersededBy = supersededBy;
    }

    EditionView view() {
        return new EditionView(certificateId, edition, holder, categories, grantedOn, supersededOn);
    }
}
