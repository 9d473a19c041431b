package fr.attesta.deadline;

import fr.attesta.deadline.DeadlineView.Former;
import fr.attesta.deadline.domain.StepEffect;
import fr.attesta.deadline.step.StepNote;
import fr.attesta.deadline.step.StepPlans;
import fr.attesta.deadline.step.StepState;
import fr.attesta.mail.MailDraft;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register of legal and contractual dates: opened, met or cancelled in the transaction of what happened. */
@ApplicationScoped
public class Deadlines {

    /** The third parameter is the effect of such a step. */
    private static final String VERIFIED_LATER =
            "exists (from DeadlineStep s where s.deadlineId = d.id and s.effect = ?3)";

    private final EntityManager database;
    private final StepPlans plans;
    private final BodyDeadlines rules;
    private final Clock clock;

    Deadlines(EntityManager database, StepPlans plans, BodyDeadlines rules, Clock clock) {
        this.database = database;
        this.plans = plans;
        this.rules = rules;
        this.clock = clock;
    }

    /** Registers a date and what it will trigger; an open one of the same rule and run is replaced by it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public DeadlineView open(NewDeadline request) {
        running(request).forEach(former -> close(former, DeadlineState.CANCELLED));
        database.flush();
        return openFirst(request);
    }

    /** The same for a case that has just been opened: no former one is looked for, so that thousands go in batches. */
    @Transactional(Transactional.TxType.MANDATORY)
    public DeadlineView openFirst(NewDeadline request) {
        RegisteredDeadline deadline =
                new RegisteredDeadline(newId(), request, rules.calculate(request.rule(), request.anchor()));
        database.persist(deadline);
        LocalDate today = LocalDate.now(clock);
        List<DeadlineStep> steps = plans.of(request.rule()).stream()
                .map(plan -> new DeadlineStep(newId(), deadline, plan))
                .toList();
        steps.stream().filter(step -> step.isTooLate(today)).forEach(step -> step.skip(StepNote.EXPIRED, today));
        steps.forEach(database::persist);
        return deadline.view(List.of(), steps);
    }

    /** What the deadline waited for has happened. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void met(UUID runId, String rule) {
        close(runId, rule, DeadlineState.MET);
    }

    /** The same for dates of the certificate, which belong to no run. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void metOfCertificate(UUID caseId, String rule) {
        ofCertificate(caseId, rule).forEach(deadline -> close(deadline, DeadlineState.MET));
    }

    /** The certificate is gone, and its dates with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancelOfCertificate(UUID caseId, String rule) {
        ofCertificate(caseId, rule).forEach(deadline -> close(deadline, DeadlineState.CANCELLED));
    }

    /** What the deadline waited for is no longer asked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(UUID runId, String rule) {
        close(runId, rule, DeadlineState.CANCELLED);
    }

    /** Its run has ended: nobody waits for its dates any more, except for those that the next audit verifies. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endOfRun(UUID runId) {
        database.createQuery(
                        "from RegisteredDeadline d where d.runId = ?1 and d.state = ?2 and not " + VERIFIED_LATER,
                        RegisteredDeadline.class)
                .setParameter(1, runId)
                .setParameter(2, DeadlineState.RUNNING)
                .setParameter(3, StepEffect.VERIFY)
                .getResultList()
                .forEach(deadline -> close(deadline, DeadlineState.CANCELLED));
    }

    /** The next audit has looked at what a date of an earlier run asked for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void verified(UUID runId, String rule, boolean met) {
        ofRun(runId, DeadlineState.RUNNING, DeadlineState.TO_VERIFY).stream()
                .filter(deadline -> deadline.rule.equals(rule))
                .forEach(deadline -> close(deadline, met ? DeadlineState.MET : DeadlineState.MISSED));
    }

    /** There is no next audit: what it would have verified is no longer asked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cancelVerifications(UUID caseId) {
        database.createQuery(
                        "from RegisteredDeadline d where d.caseId = ?1 and d.state in ?2 and " + VERIFIED_LATER,
                        RegisteredDeadline.class)
                .setParameter(1, caseId)
                .setParameter(2, List.of(DeadlineState.RUNNING, DeadlineState.TO_VERIFY))
                .setParameter(3, StepEffect.VERIFY)
                .getResultList()
                .forEach(deadline -> close(deadline, DeadlineState.CANCELLED));
    }

    /** The day on which an open deadline of this rule ends. */
    public Optional<LocalDate> dueOn(UUID runId, String rule) {
        return running(runId).stream()
                .filter(deadline -> deadline.rule.equals(rule))
                .map(deadline -> deadline.dueOn)
                .findFirst();
    }

    /** The open deadline of this rule with its steps. */
    public Optional<DeadlineView> awaited(UUID runId, String rule) {
        return running(runId).stream()
                .filter(deadline -> deadline.rule.equals(rule))
                .map(deadline -> deadline.view(List.of(), steps(deadline)))
                .findFirst();
    }

    /** What a mail about the newest deadline of this rule, open or closed, is tied to; null when there was none. */
    public MailDraft.@Nullable Cause cause(UUID runId, String rule) {
        return database.createQuery(
                        "from RegisteredDeadline where runId = ?1 and rule = ?2 order by id desc",
                        RegisteredDeadline.class)
                .setParameter(1, runId)
                .setParameter(2, rule)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(deadline -> new MailDraft.Cause(deadline.id, null))
                .orElse(null);
    }

    /** The running deadlines of a case, the nearest first, without what they trigger and what they were before. */
    public List<DeadlineView> runningOf(UUID caseId) {
        return database
                .createQuery(
                        "from RegisteredDeadline where caseId = ?1 and state = ?2 order by dueOn, id",
                        RegisteredDeadline.class)
                .setParameter(1, caseId)
                .setParameter(2, DeadlineState.RUNNING)
                .getResultList()
                .stream()
                .map(deadline -> deadline.view(List.of(), List.of()))
                .toList();
    }

    /** All deadlines of a case, the nearest first. */
    public List<DeadlineView> ofCase(UUID caseId) {
        Map<UUID, List<Former>> moves = moves(caseId);
        Map<UUID, List<DeadlineStep>> steps = stepsOfCase(caseId);
        return database
                .createQuery("from RegisteredDeadline where caseId = ?1 order by dueOn, id", RegisteredDeadline.class)
                .setParameter(1, caseId)
                .getResultList()
                .stream()
                .map(deadline -> deadline.view(
                        moves.getOrDefault(deadline.id, List.of()), steps.getOrDefault(deadline.id, List.of())))
                .toList();
    }

    private Map<UUID, List<Former>> moves(UUID caseId) {
        return database
                .createQuery(
                        "from DeadlineMove m where m.deadlineId in (select d.id from RegisteredDeadline d where"
                                + " d.caseId = ?1) order by m.movedAt",
                        DeadlineMove.class)
                .setParameter(1, caseId)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        move -> move.deadlineId, Collectors.mapping(DeadlineMove::view, Collectors.toList())));
    }

    private Map<UUID, List<DeadlineStep>> stepsOfCase(UUID caseId) {
        return database
                .createQuery(
                        "from DeadlineStep s where s.deadlineId in (select d.id from RegisteredDeadline d where"
                                + " d.caseId = ?1) order by s.firesOn, s.id",
                        DeadlineStep.class)
                .setParameter(1, caseId)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(step -> step.deadlineId));
    }

    private void close(UUID runId, String rule, DeadlineState how) {
        running(runId).stream()
                .filter(deadline -> deadline.rule.equals(rule))
                .forEach(deadline -> close(deadline, how));
    }

    private void close(RegisteredDeadline deadline, DeadlineState how) {
        LocalDate today = LocalDate.now(clock);
        deadline.close(how, today);
        steps(deadline).stream()
                .filter(step -> step.state == StepState.PENDING)
                .forEach(step -> step.skip(StepNote.CLOSED, today));
    }

    private List<RegisteredDeadline> running(NewDeadline request) {
        return database
                .createQuery(
                        "from RegisteredDeadline where caseId = ?1 and rule = ?2 and state = ?3",
                        RegisteredDeadline.class)
                .setParameter(1, request.caseId())
                .setParameter(2, request.rule())
                .setParameter(3, DeadlineState.RUNNING)
                .getResultList()
                .stream()
                .filter(deadline -> Objects.equals(deadline.runId, request.runId()))
                .toList();
    }

    private List<RegisteredDeadline> ofCertificate(UUID caseId, String rule) {
        return database.createQuery(
                        "from RegisteredDeadline where caseId = ?1 and rule = ?2 and state = ?3 and runId is null",
                        RegisteredDeadline.class)
                .setParameter(1, caseId)
                .setParameter(2, rule)
                .setParameter(3, DeadlineState.RUNNING)
                .getResultList();
    }

    private List<RegisteredDeadline> running(UUID runId) {
        return ofRun(runId, DeadlineState.RUNNING);
    }

    private List<RegisteredDeadline> ofRun(UUID runId, DeadlineState... states) {
        return database.createQuery(
                        "from RegisteredDeadline where runId = ?1 and state in ?2", RegisteredDeadline.class)
                .setParameter(1, runId)
                .setParameter(2, List.of(states))
                .getResultList();
    }

    private List<DeadlineStep> steps(RegisteredDeadline deadline) {
        return database.createQuery("from DeadlineStep where deadlineId = ?1 order by firesOn, id", DeadlineStep.class)
                .setParameter(1, deadline.id)
                .getResultList();
    }

    private UUID newId() {
        return Uuid7.at(clock.instant());
    }
}
