package fr.attesta.journal;

import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes facts in the transaction of the use case that made them true, and reads them back. */
@ApplicationScoped
public class Journal {

    private static final String BODY_CHAIN = "body";
    private static final String NO_HASH = "0".repeat(64);

    private final EntityManager database;
    private final Clock clock;
    private final ActorSource actors;

    Journal(EntityManager database, Clock clock, ActorSource actors) {
        this.database = database;
        this.clock = clock;
        this.actors = actors;
    }

    /** Adds a fact to the chain of its case, or to the body's own chain. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Fact fact) {
        JournalHead head = lockHead(chainOf(fact.caseId()));
        // the database keeps microseconds; the hash must survive the round trip
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        JournalEntry entry = new JournalEntry(Uuid7.at(at), head, at, actors.current(), fact);
        database.persist(entry);
        head.advanceTo(entry);
    }

    /** Begins the chain of a case that has just been opened: nothing is locked, so that thousands go in batches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(Fact fact) {
        JournalHead head = new JournalHead(chainOf(fact.caseId()), NO_HASH);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        JournalEntry entry = new JournalEntry(Uuid7.at(at), head, at, actors.current(), fact);
        head.advanceTo(entry);
        database.persist(head);
        database.persist(entry);
    }

    /** The facts of a case, newest first. */
    public List<JournalLine> ofCase(UUID caseId) {
        return entries(chainOf(caseId)).stream().map(JournalLine::of).toList().reversed();
    }

    /** The facts of the body itself, newest first. */
    public List<JournalLine> ofBody() {
        return entries(BODY_CHAIN).stream().map(JournalLine::of).toList().reversed();
    }

    /** Whether no line of the case's chain was changed, removed or inserted since it was written. */
    public boolean intact(@Nullable UUID caseId) {
        String chain = chainOf(caseId);
        String expected = NO_HASH;
        int position = 0;
        for (JournalEntry entry : entries(chain)) {
            position++;
            if (entry.position != position
                    || !entry.previousHash.equals(expected)
                    || !entry.hash.equals(entry.computedHash())) {
                return false;
            }
            expected = entry.hash;
        }
        JournalHead head = database.find(JournalHead.class, chain);
        return head == null ? position == 0 : head.length == position && head.hash.equals(expected);
    }

    private List<JournalEntry> entries(String chain) {
        return database.createQuery("from JournalEntry where chain = ?1 order by position", JournalEntry.class)
                .setParameter(1, chain)
                .getResultList();
    }

    private JournalHead lockHead(String chain) {
        database.createNativeQuery("insert into journal_head (chain, length, hash) values (?1, 0, ?2)"
                        + " on conflict (chain) do nothing")
                .setParameter(1, chain)
                .setParameter(2, NO_HASH)
                .executeUpdate();
        JournalHead head = database.find(JournalHead.class, chain, LockModeType.PESSIMISTIC_WRITE);
        // another transaction may have moved the row between an earlier read in this session and our lock
        database.refresh(head);
        return head;
    }

    private static String chainOf(@Nullable UUID caseId) {
        return caseId == null ? BODY_CHAIN : caseId.toString();
    }
}
