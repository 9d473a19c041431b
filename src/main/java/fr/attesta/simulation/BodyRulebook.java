package fr.attesta.simulation;

import fr.attesta.calendar.WorkingDays;
import fr.attesta.deadline.domain.DeadlineClock;
import fr.attesta.deadline.domain.DeadlineClock.Due;
import fr.attesta.deadline.domain.DeadlineRules;
import fr.attesta.deadline.step.StepPlan;
import fr.attesta.deadline.step.StepPlans;
import fr.attesta.simulation.domain.Rulebook;
import fr.attesta.simulation.domain.Step;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules and steps of the body as of one moment; thousands of cases share their answers, also at once. */
final class BodyRulebook implements Rulebook {

    private final DeadlineRules rules;
    private final StepPlans plans;
    private final Map<Question, Planned> known = new ConcurrentHashMap<>();

    BodyRulebook(DeadlineRules rules, StepPlans plans) {
        this.rules = rules;
        this.plans = plans;
    }

    private record Question(String rule, LocalDate anchor, LocalDate registeredOn) {}

    @Override
    public Planned plan(String rule, LocalDate anchor, LocalDate registeredOn) {
        return known.computeIfAbsent(new Question(rule, anchor, registeredOn), this::answer);
    }

    private Planned answer(Question question) {
        Due due = DeadlineClock.due(rules.rule(question.rule(), question.anchor()), question.anchor());
        return new Planned(
                due.due(),
                due.windowStart(),
                plans.of(question.rule()).stream()
                        .map(plan -> step(plan, due))
                        // as in the register
                        .filter(step -> !step.isTooLate(question.registeredOn()))
                        .toList());
    }

    @Override
    public LocalDate mailsLeaveOn(LocalDate day) {
        return WorkingDays.onOrAfter(day);
    }

    private static Step step(StepPlan plan, Due due) {
        return new Step(plan.firesOn(due.due(), due.windowStart()), plan.effect(), plan.name(), plan.last());
    }
}
