package fr.attesta.audit.earlier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An indicator with a finding at an audit whose grid is not in this installation. */
@Entity
@Table(name = "earlier_finding")
class EarlierFinding {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    int indicator;

    protected EarlierFinding() {}

    EarlierFinding(UUID id, UUID caseId, int indicator) {
        this.id = id;
        this.caseId = caseId;
        this.indicator = indicator;
    }
}
