package fr.attesta.quote.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An application that is still being written: what was typed, page by page. It is no case. */
@Entity
@Table(name = "application_draft")
class Draft {

    @Id
    UUID id;

    @Column(name = "token_hash")
    String tokenHash;

    /** Values of the form's fields; only what its page has accepted. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, List<String>> fields;

    @JdbcTypeCode(SqlTypes.JSON)
    Set<Step> done;

    /** How often its link was sent. */
    int mails;

    /** Number of the case that was opened for it. */
    @Nullable
    @Column(name = "sent_as")
    String sentAs;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    protected Draft() {}

    Draft(UUID id, String tokenHash, Instant now, Instant expiresAt) {
        this.id = id;
        this.tokenHash = tokenHash;
        this.fields = Map.of();
        this.done = Set.of();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** Everything typed so far, with these values in place of what the page said before. */
    Map<String, List<String>> with(Step step, Map<String, List<String>> values) {
        Map<String, List<String>> all = new HashMap<>(fields);
        all.keySet().removeIf(step::asksFor);
        values.forEach((name, typed) -> {
            if (step.asksFor(name)) {
                all.put(name, typed);
            }
        });
        return all;
    }

    void save(Step step, Map<String, List<String>> values, Instant until) {
        fields = with(step, values);
        Set<Step> more = EnumSet.of(step);
        more.addAll(done);
        done = more;
        expiresAt = until;
    }

    /** What was typed is now in the application itself. */
    void sent(String caseNumber) {
        sentAs = caseNumber;
        fields = Map.of();
    }

    /** The first page that is still to be filled in; pages after it stay closed until then. */
    Step reached() {
        Step step = Step.ORGANISATION;
        while (done.contains(step)) {
            step = step.next();
        }
        return step;
    }
}
