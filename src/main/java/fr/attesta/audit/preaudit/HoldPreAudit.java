package fr.attesta.audit.preaudit;

import fr.attesta.audit.programme.AuditedRun;
import fr.attesta.audit.programme.ExaminedIndicator;
import fr.attesta.audit.programme.ExaminedIndicators;
import fr.attesta.audit.programme.IndicatorRow;
import fr.attesta.identity.Role;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.mandate.Mandates;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.Rows;
import fr.attesta.web.text.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The auditor notes what the call showed: seen and gap per indicator, on some of them only. */
@ApplicationScoped
class HoldPreAudit implements TaskKind<HoldPreAudit.Payload> {

    private final PreAudits preAudits;
    private final ExaminedIndicators indicators;
    private final Mandates mandates;
    private final Journal journal;
    private final Clock clock;

    HoldPreAudit(PreAudits preAudits, ExaminedIndicators indicators, Mandates mandates, Journal journal, Clock clock) {
        this.preAudits = preAudits;
        this.indicators = indicators;
        this.mandates = mandates;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What the call showed.
     *
     * @param heldAt Paris time
     * @param observations those without any text are left out; positions stay, so that a refusal names the field
     */
    public record Payload(
            @NotNull LocalDateTime heldAt, @Size(max = 40) List<@Nullable @Valid Observation> observations) {

        public Payload {
            observations = Rows.given(observations).stream()
                    .map(line -> line == null || line.empty() ? null : line)
                    .toList();
        }

        List<Observation> given() {
            return observations.stream().filter(Objects::nonNull).toList();
        }
    }

    /** What the page shows. */
    public record Facts(Instant appointmentAt, List<IndicatorRow> rows) {

        public String adviceWords() {
            return String.join("|", AdviceWords.stems());
        }
    }

    @Override
    public String id() {
        return "audit_hold_pre_audit";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.AUDITOR;
    }

    /** The call itself. */
    @Override
    public @Nullable LocalDate due(TaskView task) {
        return Formats.day(Objects.requireNonNull(preAudits.get(task.runId()).appointmentAt));
    }

    @Override
    public Facts form(TaskView task) {
        PreAudit preAudit = preAudits.get(task.runId());
        return new Facts(
                Objects.requireNonNull(preAudit.appointmentAt), IndicatorRow.of("observations", applicable(task)));
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        RefusedException.throwIfAny(problems(task, payload));
        PreAudit preAudit = preAudits.get(task.runId());
        preAudit.hold(payload.heldAt().atZone(clock.getZone()).toInstant(), payload.given());
        journal.write(Fact.of(task.caseId(), "audit.pre_audit_held")
                .with("at", payload.heldAt())
                .with("indicators", payload.given().size()));
        warnOfAdvice(task, payload.given());
        return Map.of();
    }

    /** Advice does not block the report, but the quality manager finds a trace of it. */
    private void warnOfAdvice(TaskView task, List<Observation> observations) {
        String text = observations.stream()
                .map(line -> line.seen() + " \n " + line.gap())
                .collect(Collectors.joining("\n"));
        List<String> words = AdviceWords.in(text);
        if (!words.isEmpty()) {
            journal.write(
                    Fact.of(task.caseId(), "audit.pre_audit_advice_suspected").with("words", String.join(", ", words)));
        }
    }

    private List<Refusal> problems(TaskView task, Payload payload) {
        List<Refusal> refusals = new ArrayList<>();
        if (payload.heldAt().isAfter(LocalDateTime.now(clock))) {
            refusals.add(Refusal.invalid("heldAt", "audit.held_in_future"));
        }
        if (payload.given().isEmpty()) {
            refusals.add(Refusal.invalid("observations", "audit.no_observation"));
        }
        Set<Integer> applicable =
                applicable(task).stream().map(ExaminedIndicator::number).collect(Collectors.toSet());
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < payload.observations().size(); i++) {
            Observation line = payload.observations().get(i);
            String field = "observations[" + i + "].indicator";
            if (line != null && !applicable.contains(line.indicator())) {
                refusals.add(Refusal.invalid(field, "audit.indicator_not_examined", line.indicator()));
            } else if (line != null && !seen.add(line.indicator())) {
                refusals.add(Refusal.invalid(field, "audit.indicator_twice", line.indicator()));
            }
        }
        return refusals;
    }

    /** The audit comes later, so that the standard of today is the best that is known. */
    private List<ExaminedIndicator> applicable(TaskView task) {
        return indicators.examined(new AuditedRun(
                task.caseId(), task.runId(), mandates.of(task.runId()).auditType(), LocalDate.now(clock)));
    }
}
