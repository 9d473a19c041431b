package fr.attesta.journal;

import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes facts in the transaction of the use case that made them true, and reads them back. */
@ApplicationScoped
public class Journal {

    private static final String BODY_CHAIN = "body";
    private static final String NO_HASH = JournalHeads.NO_HASH;

    private final EntityManager database;
    private final JournalHeads heads;
    private final UnwrittenFacts unwritten;
    private final Clock clock;
    private final ActorSource actors;

    Journal(EntityManager database, JournalHeads heads, UnwrittenFacts unwritten, Clock clock, ActorSource actors) {
        this.database = database;
        this.heads = heads;
        this.unwritten = unwritten;
        this.clock = clock;
        this.actors = actors;
    }

    /** Adds a fact to the chain of its case, or to the body's own chain, when the transaction commits. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Fact fact) {
        unwritten.add(new NotedFact(fact, actors.current(), now()), this::append);
    }

    private void append(List<NotedFact> facts) {
        Map<String, JournalHead> ends = heads.lock(
                facts.stream().map(noted -> chainOf(noted.fact().caseId())).collect(Collectors.toSet()));
        List<JournalEntry> entries = new ArrayList<>();
        for (NotedFact noted : facts) {
            JournalHead head =
                    Objects.requireNonNull(ends.get(chainOf(noted.fact().caseId())));
            JournalEntry entry = new JournalEntry(Uuid7.at(noted.at()), head, noted);
            entries.add(entry);
            head.advanceTo(entry);
        }
        heads.keep(ends.values());
        entries.forEach(database::persist);
        // at the end of a transaction the session has stored its changes before, and would keep these for itself
        database.flush();
    }

    /** The database keeps microseconds; the hash must survive the round trip. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Begins the chain of a case that has just been opened: nothing is locked, so that thousands go in batches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void begin(Fact fact) {
        JournalHead head = new JournalHead(chainOf(fact.caseId()), 0, NO_HASH);
        Instant at = now();
        JournalEntry entry = new JournalEntry(Uuid7.at(at), head, new NotedFact(fact, actors.current(), at));
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
        return heads.ends(chain, position, expected);
    }

    private List<JournalEntry> entries(String chain) {
        unwritten.write();
        return database.createQuery("from JournalEntry where chain = ?1 order by position", JournalEntry.class)
                .setParameter(1, chain)
                .getResultList();
    }

    private static String chainOf(@Nullable UUID caseId) {
        return caseId == null ? BODY_CHAIN : caseId.toString();
    }
}
