package fr.attesta.mail.courtesy;

import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who has declined the mails that the procedure can do without; whatever it needs is sent to them all the same. */
@ApplicationScoped
public class CourtesyMails {

    static final String PURPOSE = "mail.stop-courtesy";
    private static final Period LINK_LASTS = Period.ofDays(365);

    private final EntityManager database;
    private final SignedLinks links;
    private final Journal journal;
    private final Clock clock;

    CourtesyMails(EntityManager database, SignedLinks links, Journal journal, Clock clock) {
        this.database = database;
        this.links = links;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those of these addresses, in lower case, whose readers want none. */
    public Set<String> declined(Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return Set.of();
        }
        List<?> declined = database.createNativeQuery(
                        "select address from mail_opt_out where address = any(cast(?1 as text[]))")
                .setParameter(1, addresses.stream().map(CourtesyMails::same).toArray(String[]::new))
                .getResultList();
        return declined.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    /** A link with which the reader of this mail declines the next ones. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String offer(UUID caseId, UUID mailId) {
        return links.issue(
                new LinkScope(PURPOSE, caseId, mailId), clock.instant().plus(LINK_LASTS));
    }

    void stop(UUID caseId, String address, @Nullable String reason) {
        database.createNativeQuery("insert into mail_opt_out (address, case_id, reason, declined_at)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, same(address))
                .setParameter(2, caseId)
                .setParameter(3, reason)
                .setParameter(4, clock.instant())
                .executeUpdate();
        journal.write(Fact.of(caseId, "mail.courtesy_declined")
                .with("recipient", address)
                .with("reason", reason));
    }

    /** How an address is kept and compared. */
    public static String same(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
