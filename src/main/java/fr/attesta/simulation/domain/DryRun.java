package fr.attesta.simulation.domain;

import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.cycle.domain.CertificateDates;
import fr.attesta.cycle.domain.RenewalDates;
import fr.attesta.simulation.domain.Answer.When;
import fr.attesta.simulation.domain.Foreseen.Kind;
import fr.attesta.simulation.domain.JobEffect.Consequence;
import fr.attesta.simulation.domain.Situation.Former;
import fr.attesta.simulation.domain.Situation.Held;
import fr.attesta.workflow.domain.FlowNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays one case forward as the planner, the engine and the people of a scenario would, and tells what happens. It decides by
 * the same rules, steps and diagrams, touches nothing, and asks nobody for the date.
 */
public final class DryRun implements Walk.Witness {

    private static final String HOLD_AUDIT = "audit_hold_audit";
    private static final String WITHDRAWAL = "R3_27_WITHDRAWAL";

    private final World world;
    private final CaseRef file;
    private final Consumer<Foreseen> found;
    private final Agenda agenda;
    private final RunningDeadlines deadlines;
    private final List<Walk> walks = new ArrayList<>();
    private @Nullable Held certificate;
    private boolean closed;
    private int begun;

    private DryRun(World world, Situation situation, LocalDate today, Consumer<Foreseen> found) {
        this.world = world;
        this.file = situation.file();
        this.found = found;
        this.agenda = new Agenda(today);
        this.deadlines = new RunningDeadlines(world.rules(), agenda, this::act);
        this.certificate = situation.certificate();
    }

    /** The days that a dry run goes through, both included. */
    public record Days(LocalDate first, LocalDate last) {}

    /** Tells what happens to the case in these days, in their order. */
    public static void of(World world, Situation situation, Days days, Consumer<Foreseen> found) {
        DryRun run = new DryRun(world, situation, days.first(), found);
        situation.runs().forEach(running -> run.walks.add(Walk.of(world, running)));
        situation.deadlines().forEach(run.deadlines::add);
        run.awaitExpiry();
        List.copyOf(run.walks).forEach(walk -> walk.standsAt().ifPresent(node -> run.awaitAnswer(walk, node)));
        run.agenda.runUntil(days.last());
    }

    @Override
    public void job(Walk walk, FlowNode job) {
        JobEffect effect = world.job(job.id(), job.does(), walk.process());
        String type = walk.variables.getOrDefault("auditType", "").toLowerCase(Locale.ROOT);
        effect.mails().forEach(mail -> tell(Kind.MAIL, mail.replace("{auditType}", type), walk.rule));
        effect.deadlines().forEach(rule -> deadlines.open(rule, walk.id, agenda.today()));
        follow(walk, effect.consequence());
    }

    @Override
    public void waits(Walk walk, FlowNode node) {
        if (node.kind() == FlowNode.Kind.TASK) {
            tell(Kind.TASK, node.id(), walk.rule);
        }
        awaitAnswer(walk, node);
    }

    @Override
    public void ended(Walk walk) {
        walks.remove(walk);
        deadlines.endOfRun(walk.id);
    }

    // -- people

    private void awaitAnswer(Walk walk, FlowNode node) {
        world.answer(node.id(), walk.process()).ifPresent(answer -> {
            int visit = walk.visit;
            LocalDate agreed = node.id().equals(HOLD_AUDIT) ? walk.auditOn : null;
            agenda.at(agreed == null ? day(answer.when(), walk) : agreed, () -> {
                if (walk.visit == visit && walks.contains(walk)) {
                    give(walk, node, answer);
                }
            });
        });
    }

    private void give(Walk walk, FlowNode node, Answer answer) {
        walk.variables.putAll(answer.variables());
        if (node.id().equals(HOLD_AUDIT)) {
            walk.audited = true;
            deadlines.met(walk.id, RenewalDates.AUDIT.rule());
            tell(Kind.AUDIT, walk.process(), walk.rule);
        }
        if (answer.message().isEmpty()) {
            walk.complete(this);
        } else {
            walk.receive(answer.message(), () -> {}, this);
        }
    }

    private LocalDate day(When when, Walk walk) {
        return switch (when) {
            case When.Now now -> agenda.today();
            case When.ByRule byRule -> {
                walk.rule = byRule.rule();
                yield deadlines.day(byRule, walk.id, certificate);
            }
        };
    }

    // -- deadlines

    private void act(RunningDeadline deadline, Step step) {
        switch (step.effect()) {
            case START -> start(step.name(), deadline.rule());
            case REMINDER, MESSAGE -> deliver(deadline, step);
            case NOTICE -> tell(Kind.MAIL, step.name(), deadline.rule());
            case ESCALATION -> tell(Kind.ALERT, step.name(), deadline.rule());
            case VERIFY -> {} // the next audit is foreseen by itself
        }
    }

    private void deliver(RunningDeadline deadline, Step step) {
        walks.stream()
                .filter(walk -> walk.id.equals(deadline.run()))
                .findFirst()
                .ifPresent(walk -> walk.receive(
                        step.name(),
                        () -> {
                            walk.rule = deadline.rule();
                            if (step.last()) {
                                tell(Kind.ESCALATION, step.name(), deadline.rule());
                            }
                        },
                        this));
    }

    // -- processes

    private void start(String process, String rule) {
        if (closed || (process.equals("suspension") ? !mayPropose() : running(process))) {
            return;
        }
        begin(process, rule, Map.of("auditType", World.auditOf(process).name(), "suspended", "false"));
    }

    /** The window has closed: unless the audit was held, or a suspension is under way. */
    private boolean mayPropose() {
        Held held = certificate;
        boolean valid = held != null && held.state() == CertificateState.ACTIVE;
        boolean awaitsDecision = walks.stream().anyMatch(walk -> walk.process().equals("surveillance") && walk.audited);
        return valid && !awaitsDecision && !running("suspension");
    }

    private boolean running(String process) {
        return walks.stream().anyMatch(walk -> walk.process().equals(process));
    }

    private void begin(String process, @Nullable String rule, Map<String, String> variables) {
        Walk walk = Walk.begin(world, new UUID(0, begun++), process, variables);
        walk.rule = rule;
        walks.add(walk);
        tell(Kind.START, process, rule);
        Held held = certificate;
        if (process.equals("renewal") && held != null) {
            RenewalDates.rules()
                    .forEach(date -> deadlines.open(date, walk.id, held.period().end()));
        }
        walk.start(this);
    }

    // -- the certificate

    private void follow(Walk walk, Consequence consequence) {
        switch (consequence) {
            case NONE -> {}
            case ISSUED -> issue(walk);
            case MAINTAINED -> {
                become(CertificateState.ACTIVE, consequence, walk);
                deadlines.endOfCertificate(List.of(CertificateDates.SURVEILLANCE.rule()));
                walks.stream()
                        .filter(other -> other != walk && other.process().equals("suspension"))
                        .toList()
                        .forEach(this::ended);
            }
            case SUSPENDED -> {
                become(CertificateState.SUSPENDED, consequence, walk);
                if (walks.stream()
                        .noneMatch(other -> other != walk && other.process().equals("suspension"))) {
                    begin(
                            "suspension",
                            walk.rule,
                            Map.of("auditType", World.auditOf("suspension").name(), "suspended", "true"));
                }
            }
            case WITHDRAWN -> {
                become(CertificateState.WITHDRAWN, consequence, walk);
                close(walk);
            }
            case FOLLOWED -> {
                deadlines.open(WITHDRAWAL, walk.id, windowEnd());
                start("surveillance", WITHDRAWAL);
            }
            case TRANSFERRED -> {
                become(CertificateState.TRANSFERRED, consequence, walk);
                close(walk);
            }
            case CLOSED -> close(walk);
            case EXTENDED, REDUCED -> tell(Kind.CERTIFICATE, consequence.name(), walk.rule);
            case TAKEN_OVER -> takeOver(walk);
        }
    }

    private void issue(Walk walk) {
        Held former = certificate;
        CertificatePeriod period = former != null && former.alive()
                ? CertificatePeriod.renewing(former.period().end(), agenda.today())
                : CertificatePeriod.from(agenda.today());
        tell(Kind.CERTIFICATE, Consequence.ISSUED.name(), walk.rule);
        hold(period, false);
    }

    /** Its cycle goes on as it began elsewhere: a surveillance that was held there is not held again. */
    private void takeOver(Walk walk) {
        tell(Kind.CERTIFICATE, Consequence.TAKEN_OVER.name(), walk.rule);
        Former former = walk.former;
        if (former != null) {
            hold(former.period(), former.surveillanceHeld());
        }
    }

    private void hold(CertificatePeriod period, boolean surveillanceHeld) {
        certificate = new Held(period, CertificateState.ACTIVE);
        for (CertificateDates date : CertificateDates.values()) {
            if (date != CertificateDates.SURVEILLANCE || !surveillanceHeld) {
                deadlines.open(date.rule(), null, date.anchor(period));
            }
        }
        awaitExpiry();
    }

    private void awaitExpiry() {
        Held held = certificate;
        if (held != null && !held.period().end().isBefore(agenda.today())) {
            agenda.at(held.period().end().plusDays(1), () -> expire(held.period()));
        }
    }

    private void expire(CertificatePeriod period) {
        Held held = certificate;
        if (held != null && held.alive() && held.period().equals(period)) {
            tell(Kind.CERTIFICATE, "EXPIRED", CertificateDates.EXPIRY.rule());
        }
    }

    private void become(CertificateState state, Consequence consequence, Walk walk) {
        Held held = Objects.requireNonNull(certificate);
        certificate = new Held(held.period(), state);
        tell(Kind.CERTIFICATE, consequence.name(), walk.rule);
    }

    private void close(Walk walk) {
        closed = true;
        deadlines.endOfCase(CertificateDates.rules());
        walks.stream().filter(other -> other != walk).toList().forEach(this::ended);
    }

    private LocalDate windowEnd() {
        LocalDate start = Objects.requireNonNull(certificate).period().start();
        return world.rules()
                .plan(CertificateDates.SURVEILLANCE.rule(), start, agenda.today())
                .due();
    }

    private void tell(Kind kind, String what, @Nullable String rule) {
        found.accept(new Foreseen(agenda.today(), kind, what, rule, file));
    }
}
