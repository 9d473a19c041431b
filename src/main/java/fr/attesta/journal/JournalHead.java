package fr.attesta.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of a chain; locking this row keeps the chain in one line without slowing other cases. */
@Entity
@Table(name = "journal_head")
class JournalHead {

    @Id
    String chain;

    int length;

    String hash;

    protected JournalHead() {}

    JournalHead(String chain, int length, String hash) {
        this.chain = chain;
        this.length = length;
        this.hash = hash;
    }

    void advanceTo(JournalEntry entry) {
        length = entry.position;
        hash = entry.hash;
    }
}
