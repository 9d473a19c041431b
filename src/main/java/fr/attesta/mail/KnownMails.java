package fr.attesta.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which logical mails are in the ledger already, so that no second one is planned. */
@ApplicationScoped
class KnownMails {

    private final EntityManager database;

    KnownMails(EntityManager database) {
        this.database = database;
    }

    /** One step of a deadline to one person. */
    private record Reminded(UUID deadlineId, UUID stepId, String address) {}

    boolean planned(String key) {
        return !planned(Set.of(key)).isEmpty();
    }

    /** Those that are not in the ledger, neither by their key nor by their step and recipient; each once. */
    List<MailDraft> without(List<MailDraft> drafts) {
        Set<String> keys =
                new HashSet<>(planned(drafts.stream().map(MailDraft::key).collect(Collectors.toSet())));
        Set<Reminded> reminded = reminded(drafts);
        List<MailDraft> unknown = new ArrayList<>();
        for (MailDraft draft : drafts) {
            boolean again = !keys.add(draft.key());
            Reminded step = reminder(draft);
            if (!again && (step == null || reminded.add(step))) {
                unknown.add(draft);
            }
        }
        return unknown;
    }

    private Set<String> planned(Set<String> keys) {
        return Set.copyOf(database.createQuery("select key from LedgerMail where key in ?1", String.class)
                .setParameter(1, keys)
                .getResultList());
    }

    private Set<Reminded> reminded(List<MailDraft> drafts) {
        Set<UUID> deadlines = new HashSet<>();
        Set<UUID> steps = new HashSet<>();
        for (MailDraft draft : drafts) {
            Reminded step = reminder(draft);
            if (step != null) {
                deadlines.add(step.deadlineId());
                steps.add(step.stepId());
            }
        }
        if (steps.isEmpty()) {
            return new HashSet<>();
        }
        return database.createQuery(
                        "select m.deadlineId, m.stepId, m.recipientAddress from LedgerMail m where m.deadlineId in ?1"
                                + " and m.stepId in ?2",
                        Object[].class)
                .setParameter(1, deadlines)
                .setParameter(2, steps)
                .getResultStream()
                .map(row -> new Reminded((UUID) row[0], (UUID) row[1], (String) row[2]))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static @Nullable Reminded reminder(MailDraft draft) {
        MailDraft.Cause cause = draft.cause();
        UUID step = cause == null ? null : cause.stepId();
        return cause == null || step == null
                ? null
                : new Reminded(cause.deadlineId(), step, draft.recipient().address());
    }
}
