package fr.attesta.quote.offer;

import fr.attesta.quote.domain.AuditPlace;
import fr.attesta.quote.domain.DurationOverride;
import fr.attesta.quote.domain.PlaceOverride;
import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.quote.domain.PriceCalculation.Discount;
import fr.attesta.quote.domain.PriceList.Item;
import fr.attesta.quote.mandate.Computation;
import fr.attesta.quote.mandate.DrawnSites;
import fr.attesta.quote.offer.content.QuoteView;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.TraceLine;
import fr.attesta.shared.Uuid7;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
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
        REVISED,
        ACCEPTED,
        DECLINED,
        EXPIRED
    }

    @Id
    UUID id;

    @Column(name = "run_id")
    UUID runId;

    @Column(name = "case_id")
    UUID caseId;

    int version;

    @Column(name = "audit_type")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    AuditType auditType;

    @Column(name = "computed_half_days")
    int computedHalfDays;

    @Column(name = "half_days")
    int halfDays;

    @Column(name = "sampled_sites")
    int sampledSites;

    @Column(name = "drawn_sites")
    @JdbcTypeCode(SqlTypes.JSON)
    DrawnSites drawnSites;

    /** As the rules give it. */
    @JdbcTypeCode(SqlTypes.JSON)
    AuditPlace place;

    @Column(name = "on_site")
    boolean onSite;

    @JdbcTypeCode(SqlTypes.JSON)
    List<TraceLine> trace;

    @Column(name = "with_pre_audit")
    boolean withPreAudit;

    @Nullable
    @Column(name = "override_reason")
    String overrideReason;

    @Nullable
    @Column(name = "place_reason")
    String placeReason;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    Discount discount;

    @Nullable
    @Column(name = "reviewed_by")
    String reviewedBy;

    @Nullable
    @Column(name = "reviewed_at")
    Instant reviewedAt;

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

    @Nullable
    @Column(name = "revision_reason")
    String revisionReason;

    @Nullable
    @Column(name = "revised_at")
    Instant revisedAt;

    /** The printed quote. */
    @Nullable
    @Column(name = "document_id")
    UUID documentId;

    protected Quote() {}

    /** Which version of the quote of which run. */
    record Origin(UUID caseId, UUID runId, int version) {}

    Quote(Origin origin, Computation computed, DrawnSites drawn, Instant now) {
        this.id = Uuid7.at(now);
        this.caseId = origin.caseId();
        this.runId = origin.runId();
        this.version = origin.version();
        this.auditType = computed.auditType();
        this.computedHalfDays = computed.duration().value().count();
        this.halfDays = computedHalfDays;
        this.sampledSites = computed.sampledSites();
        this.drawnSites = drawn;
        this.place = computed.place();
        this.onSite = computed.onSite();
        this.trace = computed.duration().trace();
        this.withPreAudit = computed.withPreAudit();
        this.price = computed.price();
        this.state = State.DRAFT;
        this.preparedAt = now;
    }

    /** Staff set another duration; the computed one and the reason stay beside it. */
    void override(DurationOverride override) {
        expect(State.DRAFT);
        halfDays = override.value().count();
        overrideReason = override.reason();
        trace = override.explained().trace();
    }

    /** Staff set another place; the computed one and the reason stay beside it. */
    void move(PlaceOverride override) {
        expect(State.DRAFT);
        onSite = override.value() == AuditPlace.Place.ON_SITE;
        placeReason = override.reason();
        List<TraceLine> longer = new ArrayList<>(trace);
        longer.add(override.line());
        trace = longer;
    }

    void reprice(PriceCalculation calculation, @Nullable Discount granted) {
        expect(State.DRAFT);
        price = calculation;
        discount = granted;
    }

    void review(String by, Instant now) {
        expect(State.DRAFT);
        reviewedBy = by;
        reviewedAt = now;
    }

    void send(Instant now) {
        expect(State.DRAFT);
        state = State.SENT;
        sentAt = now;
    }

    /** Another version takes its place; it can no longer be answered. */
    void revise(String reason, Instant now) {
        expect(State.SENT);
        state = State.REVISED;
        revisionReason = reason;
        revisedAt = now;
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
        PriceCalculation firm = price.without(Item.PRE_AUDIT);
        return new QuoteView(
                id,
                caseId,
                runId,
                version,
                auditType,
                new HalfDays(computedHalfDays),
                new HalfDays(halfDays),
                sampledSites,
                drawnSites,
                place,
                onSite,
                trace,
                withPreAudit,
                overrideReason,
                placeReason,
                discount,
                reviewedBy,
                firm,
                price.line(Item.PRE_AUDIT).orElse(null),
                price,
                state.name(),
                life());
    }

    private QuoteView.Life life() {
        return new QuoteView.Life(
                preparedAt, sentAt, answeredAt, answer, preAuditOrdered, revisedAt, revisionReason, documentId);
    }

    private void expect(State expected) {
        if (state != expected) {
            throw new IllegalStateException("Expected version " + version + " of the quote of run " + runId + " to be "
                    + expected + " but it is " + state);
        }
    }
}
