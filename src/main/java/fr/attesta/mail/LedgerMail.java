package fr.attesta.mail;

import fr.attesta.mail.delivery.Outgoing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One logical mail: what it says, to whom, why, and what became of it. */
@Entity
@Table(name = "mail")
class LedgerMail {

    /** When it was planned, by the pretended clock and by the real one, which the relay goes by. */
    record Planned(Instant at, Instant claimableFrom) {}

    /** The way that it goes. */
    enum Channel {
        MAIL
    }

    @Id
    UUID id;

    /** Null while there is no case yet, and for a mail about several. */
    @Nullable
    @Column(name = "case_id")
    UUID caseId;

    /** Null for a mail that is about no deadline. */
    @Nullable
    @Column(name = "deadline_id")
    UUID deadlineId;

    /** The step that caused it; null for a request or an answer. */
    @Nullable
    @Column(name = "step_id")
    UUID stepId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Channel channel;

    @Column(name = "mail_key")
    String key;

    String template;

    /** Null for mails from before versions were kept. */
    @Nullable
    @Column(name = "template_version")
    String templateVersion;

    @Column(name = "recipient_name")
    String recipientName;

    @Column(name = "recipient_address")
    String recipientAddress;

    String language;

    String subject;

    @Column(name = "text_body")
    String textBody;

    @Column(name = "html_body")
    String htmlBody;

    @Column(name = "body_sha256")
    String bodySha256;

    String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> attachments;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    MailState state;

    @Column(name = "planned_at")
    Instant plannedAt;

    @Column(name = "claimed_until")
    Instant claimedUntil;

    int attempts;

    @Nullable
    @Column(name = "sent_at")
    Instant sentAt;

    @Nullable
    @Column(name = "server_answer")
    String serverAnswer;

    @Column(name = "possible_duplicate")
    boolean possibleDuplicate;

    protected LedgerMail() {}

    LedgerMail(UUID id, MailDraft draft, RenderedMail rendered, Planned planned) {
        this.id = id;
        this.caseId = draft.caseId();
        MailDraft.Cause cause = draft.cause();
        this.deadlineId = cause == null ? null : cause.deadlineId();
        this.stepId = cause == null ? null : cause.stepId();
        this.channel = Channel.MAIL;
        this.key = draft.key();
        this.template = draft.template();
        this.templateVersion = rendered.version();
        this.recipientName = draft.recipient().name();
        this.recipientAddress = draft.recipient().address();
        this.language = draft.recipient().language().getLanguage();
        this.subject = rendered.subject();
        this.textBody = rendered.text();
        this.htmlBody = rendered.html();
        this.bodySha256 = rendered.sha256();
        this.reason = rendered.reason();
        this.attachments = draft.attachments();
        this.state = MailState.PLANNED;
        this.plannedAt = planned.at();
        this.claimedUntil = planned.claimableFrom();
    }

    Outgoing outgoing() {
        return new Outgoing(id, messageId(), recipientAddress, language, subject, textBody, htmlBody, attachments);
    }

    /** Whether subject and bodies are still those that were planned. */
    boolean intact() {
        return new RenderedMail(subject, textBody, htmlBody, reason, "")
                .sha256()
                .equals(bodySha256);
    }

    /** The same for every attempt, so that a receiving server or a person can recognise a second copy. */
    String messageId() {
        return "<" + id + "@attesta>";
    }
}
