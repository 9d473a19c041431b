package fr.attesta.casework.process;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.casework.folder.CaseTab;
import fr.attesta.casework.folder.ShowCaseHeader;
import fr.attesta.casework.process.ProcessPage.Mark;
import fr.attesta.deadline.DeadlineState;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.deadline.Deadlines;
import fr.attesta.inbox.Inbox;
import fr.attesta.inbox.TaskState;
import fr.attesta.inbox.TaskView;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.workflow.ProcessId;
import fr.attesta.workflow.ProcessSteps;
import fr.attesta.workflow.domain.Drawing;
import fr.attesta.workflow.domain.Position;
import fr.attesta.workflow.domain.Position.Step;
import fr.attesta.workflow.domain.ProcessFlow;
import fr.attesta.workflow.zeebe.ProcessDiagrams;
import fr.attesta.workflow.zeebe.ProcessDrawings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the position of a run in its diagrams from what the database knows; the engine is not asked. */
@ApplicationScoped
class ShowProcess {

    private static final Map<String, ProcessFlow> FLOWS = ProcessDiagrams.flows();

    private static final Map<String, Drawing> DRAWINGS = Arrays.stream(ProcessId.values())
            .collect(Collectors.toUnmodifiableMap(ProcessId::id, ProcessDrawings::read));

    private final Cases cases;
    private final Runs runs;
    private final Inbox inbox;
    private final ProcessSteps steps;
    private final Deadlines deadlines;
    private final ShowCaseHeader header;
    private final Clock clock;

    ShowProcess(
            Cases cases,
            Runs runs,
            Inbox inbox,
            ProcessSteps steps,
            Deadlines deadlines,
            ShowCaseHeader header,
            Clock clock) {
        this.cases = cases;
        this.runs = runs;
        this.inbox = inbox;
        this.steps = steps;
        this.deadlines = deadlines;
        this.header = header;
        this.clock = clock;
    }

    /**
     * @param runNumber which run of the case, from 0; the newest when negative
     * @param process which of its diagrams; the innermost one that is under way when empty
     */
    @Transactional
    public ProcessPage of(String number, int runNumber, String process) {
        CaseView file = cases.find(number);
        List<RunView> all = runs.ofCase(file.id());
        int chosen = runNumber < 0 ? all.size() - 1 : runNumber;
        if (chosen < 0 || chosen >= all.size()) {
            throw new RefusedException(Refusal.notFound("process.unknown"));
        }
        RunView run = all.get(chosen);
        History history = history(run);
        List<String> diagrams = diagrams(run.process().id());
        String shown = process.isEmpty() ? innermost(diagrams, history.position()) : process;
        if (!diagrams.contains(shown)) {
            throw new RefusedException(Refusal.notFound("process.unknown"));
        }
        return new ProcessPage(
                header.of(file, CaseTab.PROCESS),
                all,
                chosen,
                diagrams.stream().map(ShowProcess::drawing).toList(),
                drawing(shown),
                marks(shown, history),
                following(shown, history.position()),
                open(history.tasks()).stream()
                        .filter(task -> task.process().equals(shown))
                        .toList(),
                times(history.tasks(), shown),
                nextDeadline(run));
    }

    /** @param tasks done and open ones, oldest first */
    private record History(Map<String, Set<String>> done, Position position, List<TaskView> tasks) {}

    private static List<TaskView> open(List<TaskView> tasks) {
        return tasks.stream().filter(task -> task.state() == TaskState.OPEN).toList();
    }

    /** By the step, in the order in which people had it in hand. */
    private Map<String, List<StepTime>> times(List<TaskView> tasks, String process) {
        LocalDate today = LocalDate.now(clock);
        return tasks.stream()
                .filter(task -> task.process().equals(process))
                .collect(Collectors.groupingBy(
                        TaskView::kind,
                        Collectors.mapping(task -> StepTime.of(task, today), Collectors.toUnmodifiableList())));
    }

    private History history(RunView run) {
        List<ProcessSteps.Done> jobs = steps.ofRun(run.id());
        List<TaskView> tasks = inbox.ofCase(run.caseId()).stream()
                .filter(task -> task.runId().equals(run.id()))
                .filter(task -> task.state() == TaskState.DONE || task.state() == TaskState.OPEN)
                .toList();
        Map<String, Set<String>> done = new HashMap<>();
        jobs.forEach(job -> note(done, job.process(), job.element()));
        tasks.stream()
                .filter(task -> task.state() == TaskState.DONE)
                .forEach(task -> note(done, task.process(), task.kind()));
        return new History(done, position(run, jobs, tasks), tasks);
    }

    private static void note(Map<String, Set<String>> done, String process, String node) {
        done.computeIfAbsent(process, any -> new LinkedHashSet<>()).add(node);
    }

    private static Position position(RunView run, List<ProcessSteps.Done> jobs, List<TaskView> tasks) {
        String top = run.process().id();
        if (!run.running()) {
            return new Position(Map.of());
        }
        List<TaskView> open = open(tasks);
        if (!open.isEmpty()) {
            TaskView task = open.getLast();
            return Position.at(FLOWS, top, new Step(task.process(), task.kind()));
        }
        return Position.after(FLOWS, top, last(jobs, tasks), ProcessSteps.variables(jobs));
    }

    /** The newest finished step; the engine numbers automatic ones and those of people in one row. */
    private static Optional<Step> last(List<ProcessSteps.Done> jobs, List<TaskView> tasks) {
        return Stream.concat(
                        jobs.stream().map(job -> Map.entry(job.jobKey(), new Step(job.process(), job.element()))),
                        tasks.stream()
                                .filter(task -> task.state() == TaskState.DONE)
                                .map(task -> Map.entry(task.jobKey(), new Step(task.process(), task.kind()))))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /** The diagram of the run and those that it calls, in the order of the drawing. */
    private static List<String> diagrams(String top) {
        Set<String> found = new LinkedHashSet<>();
        collect(top, found);
        return List.copyOf(found);
    }

    private static void collect(String process, Set<String> found) {
        if (found.add(process)) {
            drawing(process).boxes().stream()
                    .map(Drawing.Box::calls)
                    .filter(called -> !called.isEmpty())
                    .forEach(called -> collect(called, found));
        }
    }

    private static Drawing drawing(String process) {
        return Objects.requireNonNull(DRAWINGS.get(process), process);
    }

    private static String innermost(List<String> diagrams, Position position) {
        return diagrams.reversed().stream()
                .filter(diagram -> !position.in(diagram).isEmpty())
                .findFirst()
                .orElse(diagrams.getFirst());
    }

    private static Map<String, Mark> marks(String process, History history) {
        Map<String, Mark> marks = new HashMap<>();
        history.done().getOrDefault(process, Set.of()).forEach(node -> marks.put(node, Mark.DONE));
        Objects.requireNonNull(FLOWS.get(process)).nodes().values().stream()
                .filter(node -> history.done().containsKey(node.does()))
                .forEach(call -> marks.put(call.id(), Mark.DONE));
        history.position().in(process).forEach(node -> marks.put(node, Mark.CURRENT));
        return marks;
    }

    /** Names of what may come behind the present step. */
    private static List<String> following(String process, Position position) {
        Set<String> next = position.in(process).stream()
                .flatMap(node -> Position.behind(FLOWS, new Step(process, node)).stream())
                .collect(Collectors.toSet());
        return drawing(process).boxes().stream()
                .filter(box -> next.contains(box.node()) && !box.name().isEmpty())
                .map(Drawing.Box::name)
                .distinct()
                .toList();
    }

    private Optional<DeadlineView> nextDeadline(RunView run) {
        return deadlines.ofCase(run.caseId()).stream()
                .filter(deadline ->
                        deadline.state() == DeadlineState.RUNNING && run.id().equals(deadline.runId()))
                .findFirst();
    }
}
