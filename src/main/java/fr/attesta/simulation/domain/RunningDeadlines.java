package fr.attesta.simulation.domain;

import fr.attesta.simulation.domain.Answer.Edge;
import fr.attesta.simulation.domain.Answer.When;
import fr.attesta.simulation.domain.Rulebook.Planned;
import fr.attesta.simulation.domain.Situation.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The register of a dry run: what is opened comes up on its days and acts as the planner lets it act. */
final class RunningDeadlines {

    private final Rulebook rules;
    private final Agenda agenda;
    private final BiConsumer<RunningDeadline, Step> actor;
    private final List<RunningDeadline> running = new ArrayList<>();

    RunningDeadlines(Rulebook rules, Agenda agenda, BiConsumer<RunningDeadline, Step> actor) {
        this.rules = rules;
        this.agenda = agenda;
        this.actor = actor;
    }

    /** One of the same rule and run is replaced by it. */
    void open(String rule, @Nullable UUID run, LocalDate anchor) {
        running.removeIf(former -> former.running() && former.rule().equals(rule) && Objects.equals(former.run(), run));
        Planned planned = rules.plan(rule, anchor, agenda.today());
        add(new Situation.Open(rule, run, planned.due(), false, planned.steps()));
    }

    void add(Situation.Open open) {
        RunningDeadline deadline = new RunningDeadline(open);
        running.add(deadline);
        deadline.steps().stream().map(this::day).distinct().forEach(day -> agenda.at(day, () -> act(deadline)));
    }

    private LocalDate day(Step step) {
        LocalDate day = step.firesOn().isBefore(agenda.today()) ? agenda.today() : step.firesOn();
        return step.effect().isMail() ? rules.mailsLeaveOn(day) : day;
    }

    /** What it waited for has happened. */
    void met(UUID run, String rule) {
        running.removeIf(deadline -> deadline.running()
                && run.equals(deadline.run())
                && deadline.rule().equals(rule));
    }

    void endOfRun(UUID run) {
        running.removeIf(deadline -> deadline.running() && run.equals(deadline.run()) && !deadline.outlivesRun());
    }

    /** The certificate is gone, and there is no next audit. */
    void endOfCase(List<String> codes) {
        endOfCertificate(codes);
        running.removeIf(RunningDeadline::outlivesRun);
    }

    void endOfCertificate(List<String> codes) {
        running.removeIf(deadline -> deadline.running() && deadline.run() == null && codes.contains(deadline.rule()));
    }

    /** The day of an answer that a rule dates: of the open deadline of the run or the certificate, otherwise as calculated. */
    LocalDate day(When.ByRule answer, UUID run, @Nullable Held certificate) {
        return answer.edge() == Edge.DUE
                ? due(run, answer.rule()).orElseGet(() -> calculated(answer, certificate))
                : calculated(answer, certificate);
    }

    private LocalDate calculated(When.ByRule answer, @Nullable Held certificate) {
        LocalDate anchor = certificate == null
                ? agenda.today()
                : switch (answer.anchor()) {
                    case NOW -> agenda.today();
                    case START -> certificate.period().start();
                    case END -> certificate.period().end();
                };
        Planned planned = rules.plan(answer.rule(), anchor, agenda.today());
        return answer.edge() == Edge.START ? Objects.requireNonNull(planned.windowStart()) : planned.due();
    }

    private Optional<LocalDate> due(UUID run, String rule) {
        return running.stream()
                .filter(open -> open.running() && open.rule().equals(rule))
                .filter(open -> open.run() == null || open.run().equals(run))
                .map(RunningDeadline::due)
                .findFirst();
    }

    /** What the planner does with a deadline of which something is due. */
    private void act(RunningDeadline deadline) {
        if (running.contains(deadline)) {
            LocalDate today = agenda.today();
            List<Step> acting =
                    deadline.takeDue(today, rules.mailsLeaveOn(today).equals(today));
            if (deadline.isOver()) {
                running.remove(deadline);
            }
            acting.forEach(step -> actor.accept(deadline, step));
        }
    }
}
