package fr.attesta.quote.offer;


import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.quote.mandate.Computation;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.TraceLine;
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

/** An offer to a training organisation: the duration of its audit, how it was computed, and the price (devis). */
@Entity
@Table(name = "quote")
class Quote {

    /** Where it stands. */
    enum State {
        DRAFT,
        SENT,
        ACCEPTED,
        DECLINED,
        EXPIRED
    }

    @Id
    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "audit_type")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    AuditType auditType;

    @Column(name = "computed_half_days")
    int computedHalfDays;

    @Column(name = "half_days")
    int halfDays;

    @Column(name = "sampled_sites")
    int sampledSites;

    @Column(name = "on_site")
    boolean onSite;

    @JdbcTypeCode(SqlTypes.JSON)
    List<TraceLine> trace;

    @Column(name = "with_pre_audit")
    boolean withPreAudit;

    @Nullable
    @Column(name = "override_reason")
    String overrideReason;

    @JdbcTypeCode(SqlTypes.JSON)
    PriceCalculation price;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    State state;

    @Column(name = "prepared_at")
    Instant preparedAt;

    @Nullable
    @Column(name = "sent_at")
    Instant sentAt;

    @Nullable
    @Column(name = "answered_at")
    Instant answeredAt;

    /** Name and function of the person who accepted, or the reason for declining. */
    @Nullable
    String answer;

    @Column(name = "pre_audit_ordered")
    boolean preAuditOrdered;

    protected Quote() {}

    Quote(UUID caseId, UUID runId, Computation computed, Instant now) {
        this.caseId = caseId;
        this.runId = runId;
        this.auditType = computed.auditType();
        this.computedHalfDays = computed.duration().value().count();
        this.halfDays = computedHalfDays;
        this.sampledSites = computed.sampledSites();
        this.onSite = computed.onSite();
        this.trace = computed.duration().trace();
        this.withPreAudit = computed.withPreAudit();
        this.price = computed.price();
        this.state = State.DRAFT;
        this.preparedAt = now;
    }

    /** Staff set another duration; the computed one and the reason stay beside it. */
    void override(HalfDays duration, String reason, List<TraceLine> explained) {
        expect(State.DRAFT);
        halfDays = duration.count();
        overrideReason = reason;
        trace = explained;
    }

    void reprice(PriceCalculation calculation) {
        expect(State.DRAFT);
        price = calculation;
    }

    void send(Instant now) {
        expect(State.DRAFT);
        state = State.SENT;
        sentAt = now;
    }

    void accept(String by, boolean withPreAuditOrder, Instant now) {
        expect(State.SENT);
        state = State.ACCEPTED;
        answer = by;
        preAuditOrdered = withPreAuditOrder && withPreAudit;
        answeredAt = now;
    }

    void decline(String reason, Instant now) {
        expect(State.SENT);
        state = State.DECLINED;
        answer = reason;
        answeredAt = now;
    }

    void expire() {
        if (state == State.SENT) {
            state = State.EXPIRED;
        }
    }

    QuoteView view() {
        return new QuoteView(
                caseId,
                runId,
                auditType,
                new HalfDays(computedHalfDays),
                new HalfDays(halfDays),
                sampledSites,
                onSite,
                trace,
                withPreAudit,
                overrideReason,
                price,
                state.name());
    }

    private void expect(State expected) {
        if (state != expected) {
            throw new IllegalStateException(
                    "Expected the quote of run " + runId + " to be " + expected + " but it is " + state);
        }
    }
}
