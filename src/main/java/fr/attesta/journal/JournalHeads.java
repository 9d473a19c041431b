package fr.attesta.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ends of the chains, which a writer locks. They are read and written past the session, which could hold one from before
 * another transaction moved it, and always in the same order, so that two writers never wait for one another.
 */
@ApplicationScoped
class JournalHeads {

    static final String NO_HASH = "0".repeat(64);

    private final EntityManager database;

    JournalHeads(EntityManager database) {
        this.database = database;
    }

    /** Locks the ends of these chains until the transaction ends; a chain that does not exist yet begins. */
    Map<String, JournalHead> lock(Set<String> chains) {
        Map<String, JournalHead> found = lockKnown(chains);
        if (found.size() < chains.size()) {
            database.createNativeQuery("insert into journal_head (chain, length, hash) select chain, 0, ?2"
                            + " from unnest(cast(?1 as text[])) chain order by chain on conflict (chain) do nothing")
                    .setParameter(1, chains.toArray(String[]::new))
                    .setParameter(2, NO_HASH)
                    .executeUpdate();
            found = lockKnown(chains);
        }
        return found;
    }

    private Map<String, JournalHead> lockKnown(Set<String> chains) {
        List<?> rows = database.createNativeQuery("select chain, length, hash from journal_head"
                        + " where chain = any(cast(?1 as text[])) order by chain for update")
                .setParameter(1, chains.toArray(String[]::new))
                .getResultList();
        Map<String, JournalHead> found = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            String chain = (String) columns[0];
            found.put(chain, new JournalHead(chain, ((Number) columns[1]).intValue(), (String) columns[2]));
        }
        return found;
    }

    /** Writes where the locked chains end now. */
    void keep(Collection<JournalHead> heads) {
        database.createNativeQuery(
                        "update journal_head h set length = n.length, hash = n.hash from unnest(cast(?1 as text[]),"
                                + " cast(?2 as int[]), cast(?3 as text[])) n (chain, length, hash) where h.chain ="
                                + " n.chain")
                .setParameter(1, heads.stream().map(head -> head.chain).toArray(String[]::new))
                .setParameter(2, heads.stream().map(head -> head.length).toArray(Integer[]::new))
                .setParameter(3, heads.stream().map(head -> head.hash).toArray(String[]::new))
                .executeUpdate();
    }

    /** Whether the chain ends at this position with this hash; one that does not exist ends before the first. */
    boolean ends(String chain, int position, String hash) {
        List<?> rows = database.createNativeQuery("select length, hash from journal_head where chain = ?1")
                .setParameter(1, chain)
                .getResultList();
        if (rows.isEmpty()) {
            return position == 0;
        }
        Object[] end = (Object[]) rows.getFirst();
        return ((Number) end[0]).intValue() == position && hash.equals(end[1]);
    }
}
