package fr.attesta.billing;

import fr.attesta.audit.preaudit.PreAudits;
import fr.attesta.audit.report.Grids;
import fr.attesta.audit.scheduling.AuditState;
import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.audit.scheduling.Audits;
import fr.attesta.billing.domain.CancellationRule;
import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.table.RegulationTable;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The services of a period: audits and pre-audits that were held, and audits that were cancelled too late. */
@ApplicationScoped
class InvoiceLines {

    /** Ends of a process by the will of the organisation. */
    private static final Set<String> CANCELLED = Set.of("WITHDRAWN", "TERMINATED");

    private static final Set<AuditState> AGREED = Set.of(AuditState.DATED, AuditState.PLANNED);
    private static final List<CancellationRule> RULES = RegulationTable.read(
            "/regulation/cancellation-fees.csv",
            row -> new CancellationRule(
                    row.number("days_before"),
                    new BigDecimal(row.text("percent")),
                    row.validity(),
                    row.source(),
                    row.confidence()));

    private final Grids grids;
    private final PreAudits preAudits;
    private final Audits audits;
    private final Runs runs;
    private final Cases cases;
    private final AgreedPrices prices;
    private final Messages messages;
    private final Clock clock;

    InvoiceLines(
            Grids grids,
            PreAudits preAudits,
            Audits audits,
            Runs runs,
            Cases cases,
            AgreedPrices prices,
            Messages messages,
            Clock clock) {
        this.grids = grids;
        this.preAudits = preAudits;
        this.audits = audits;
        this.runs = runs;
        this.cases = cases;
        this.prices = prices;
        this.messages = messages;
        this.clock = clock;
    }

    /** The rules on cancellations, for those who read their results. */
    List<CancellationRule> rules() {
        return RULES;
    }

    /**
     * Both days included, in the order of the days.
     *
     * @throws RefusedException if the period ends before it begins or is longer than a year
     */
    @Transactional
    public List<InvoiceLine> of(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.plusYears(1).isBefore(to)) {
            throw new RefusedException(Refusal.invalid("to", "billing.period"));
        }
        Stream<InvoiceLine> held =
                grids.heldBetween(from, to).stream().map(audit -> audit(audit.runId(), audit.notifiedOn()));
        Stream<InvoiceLine> pre =
                preAudits.held(startOf(from), startOf(to.plusDays(1))).stream().map(this::preAudit);
        Stream<InvoiceLine> cancelled = runs.ended(CANCELLED, startOf(from), startOf(to.plusDays(1))).stream()
                .flatMap(run -> cancellation(run).stream());
        return Stream.of(held, pre, cancelled)
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(InvoiceLine::serviceDate).thenComparing(InvoiceLine::caseNumber))
                .toList();
    }

    private InvoiceLine audit(UUID runId, LocalDate heldOn) {
        AuditView audit = audits.view(runId);
        InvoiceService service = InvoiceService.of(audit.auditType());
        ServicePrice price = ServicePrice.ofAudit(prices.of(runId, audit.firstDay()));
        return line(
                new Done(service, audit.caseId(), heldOn), price, text("billing_line_" + service, audit.duration()));
    }

    private InvoiceLine preAudit(PreAudits.HeldPreAudit held) {
        LocalDate day = day(held.at());
        ServicePrice price = ServicePrice.ofPreAudit(prices.of(held.runId(), day));
        return line(new Done(InvoiceService.PRE_AUDIT, held.caseId(), day), price, text("billing_line_PRE_AUDIT"));
    }

    private Optional<InvoiceLine> cancellation(RunView run) {
        LocalDate cancelledOn = day(Objects.requireNonNull(run.endedAt()));
        return audits.find(run.id())
                .filter(audit -> AGREED.contains(audit.state()))
                .flatMap(audit -> {
                    ServicePrice agreed = ServicePrice.ofAudit(prices.of(run.id(), audit.firstDay()));
                    return CancellationRule.fee(RULES, cancelledOn, audit.firstDay(), agreed.exclTax())
                            .map(fee -> line(
                                    new Done(InvoiceService.CANCELLATION, audit.caseId(), cancelledOn),
                                    new ServicePrice(fee.amount(), agreed.vatRate()),
                                    text(
                                            "billing_line_CANCELLATION",
                                            audit.firstDay(),
                                            fee.rule().percent(),
                                            agreed.exclTax())));
                });
    }

    /** What was done in which case, and when. */
    private record Done(InvoiceService service, UUID caseId, LocalDate on) {}

    private InvoiceLine line(Done done, ServicePrice price, String description) {
        CaseView file = cases.get(done.caseId());
        return new InvoiceLine(
                done.service(),
                file.number(),
                file.siren(),
                file.providerName(),
                done.on(),
                description,
                price.exclTax(),
                price.vatRate(),
                price.inclTax());
    }

    private String text(String key, Object... arguments) {
        return messages.text(Locale.FRENCH, key, arguments);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }
}
