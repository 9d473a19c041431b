package fr.attesta.journal;

import fr.attesta.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of the journal; its hash covers its content and the hash of the line before it in the same chain. */
@Entity
@Immutable
@Table(name = "journal_entry")
class JournalEntry {

    @Id
    UUID id;

    String chain;

    int position;

    Instant at;

    String actor;

    @Nullable
    @Column(name = "on_behalf_of")
    String onBehalfOf;

    @Nullable
    @Column(name = "case_id")
    UUID caseId;

    String code;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> details;

    @Column(name = "previous_hash")
    String previousHash;

    String hash;

    protected JournalEntry() {}

    JournalEntry(UUID id, JournalHead head, NotedFact noted) {
        Fact fact = noted.fact();
        this.id = id;
        this.chain = head.chain;
        this.position = head.length + 1;
        this.at = noted.at();
        this.actor = noted.actor().name();
        this.onBehalfOf = noted.actor().onBehalfOf();
        this.caseId = fact.caseId();
        this.code = fact.code();
        this.details = fact.details();
        this.previousHash = head.hash;
        this.hash = computedHash();
    }

    final String computedHash() {
        return Sha256.of(String.join(
                "\n",
                previousHash,
                chain,
                Integer.toString(position),
                Long.toString(at.toEpochMilli()),
                actor,
                String.valueOf(onBehalfOf),
                code,
                new java.util.TreeMap<>(details).toString()));
    }
}
