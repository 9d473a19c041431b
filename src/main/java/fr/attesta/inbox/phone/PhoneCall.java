package fr.attesta.inbox.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody has to be called, because a mail did not reach them. */
@Entity
@Table(name = "phone_call")
class PhoneCall {

    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "mail_id")
    UUID mailId;

    String recipient;

    String answer;

    @Column(name = "opened_at")
    Instant openedAt;

    @Nullable
    @Column(name = "done_at")
    Instant doneAt;

    @Nullable
    @Column(name = "done_by")
    String doneBy;

    @Nullable
    String note;

    protected PhoneCall() {}

    void done(String by, String what, Instant now) {
        if (doneAt != null) {
            throw new IllegalStateException("Expected call " + id + " to be open but it was made at " + doneAt);
        }
        doneBy = by;
        note = what;
        doneAt = now;
    }

    PhoneCallView view() {
        return new PhoneCallView(id, caseId, recipient, answer, openedAt, doneAt);
    }
}
