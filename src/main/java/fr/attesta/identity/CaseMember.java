package fr.attesta.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person who was assigned to a case. */
@Entity
@Table(name = "case_member")
@IdClass(CaseMember.Key.class)
class CaseMember {

    @Id
    @Column(name = "case_id")
    UUID caseId;

    @Id
    @Column(name = "user_name")
    String userName;

    protected CaseMember() {}

    /** Both columns together. */
    record Key(UUID caseId, String userName) {}
}
