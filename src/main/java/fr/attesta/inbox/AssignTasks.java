package fr.attesta.inbox;

import fr.attesta.identity.CaseAccess;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.identity.absence.StandIns;
import fr.attesta.inbox.work.TellAssignees;
import fr.attesta.inbox.work.WhyNot;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives tasks, one or many at once, to a member of staff who may do them; whoever had them and whoever gets them is told. */
@ApplicationScoped
public class AssignTasks {

    private final Inbox inbox;
    private final TaskKinds kinds;
    private final StaffDirectory staff;
    private final CaseAccess access;
    private final CurrentUser user;
    private final StandIns standIns;
    private final WhyNot whyNot;
    private final TellAssignees told;
    private final Journal journal;

    AssignTasks(
            Inbox inbox,
            TaskKinds kinds,
            StaffDirectory staff,
            CaseAccess access,
            CurrentUser user,
            StandIns standIns,
            WhyNot whyNot,
            TellAssignees told,
            Journal journal) {
        this.inbox = inbox;
        this.kinds = kinds;
        this.staff = staff;
        this.access = access;
        this.user = user;
        this.standIns = standIns;
        this.whyNot = whyNot;
        this.told = told;
        this.journal = journal;
    }

    /**
     * Who gets which tasks.
     *
     * @param to user name
     * @param reason for both people; may be left out
     */
    public record Assignment(
            @NotEmpty @Size(max = 200) List<UUID> tasks,
            @NotBlank String to,
            @Nullable @Size(max = 500) String reason) {

        public Assignment {
            tasks = tasks == null ? List.of() : List.copyOf(tasks);
        }
    }

    /**
     * All of them or none; those that the person has already stay where they are. Returns how many moved.
     *
     * @throws RefusedException with every task that cannot be moved, and why
     */
    @Transactional
    public int assign(Assignment wanted) {
        Staff person = staff.find(wanted.to())
                .orElseThrow(() -> new RefusedException(Refusal.invalid("to", "task.no_such_person", wanted.to())));
        // in one order, so that two of these never wait for each other
        List<Task> moved = wanted.tasks().stream()
                .distinct()
                .sorted()
                .map(id -> inbox.visible(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(task ->
                        task.state != TaskState.OPEN || !person.userName().equals(task.assignee))
                .toList();
        RefusedException.throwIfAny(
                moved.stream().flatMap(task -> reasons(task, person).stream()).toList());
        TellAssignees.Move move = new TellAssignees.Move(user.name(), person, wanted.reason());
        List<TellAssignees.Moved> all = new ArrayList<>();
        for (Task task : moved) {
            all.add(new TellAssignees.Moved(task.view(), task.assignee));
            standIns.actFor(inbox.onBehalfOf(task), () -> give(task, person, wanted.reason()));
        }
        told.tell(move, all);
        return moved.size();
    }

    private void give(Task task, Staff person, @Nullable String reason) {
        journal.write(Fact.of(task.caseId, "task.assigned")
                .with("task", task.kind)
                .with("from", task.assignee)
                .with("to", person.userName())
                .with("reason", reason));
        access.grant(task.caseId, person.userName());
        task.claim(person.userName());
    }

    /** Begins with the task, because many may have been chosen. */
    private List<Refusal> reasons(Task task, Staff person) {
        List<Refusal> why = new ArrayList<>();
        if (task.state != TaskState.OPEN) {
            why.add(whyNot.closed(task.view()));
        } else if (!inbox.mayWorkOn(task) && !inbox.seesAll()) {
            why.add(Refusal.forbidden("task.not_yours_to_give"));
        } else if (Role.ofId(task.candidateRole)
                .filter(person.roles()::contains)
                .isEmpty()) {
            why.add(Refusal.conflict("task.not_their_role", person.displayName(), task.candidateRole));
        } else {
            why.addAll(kinds.of(task.kind).bars(task.view(), person.userName()));
        }
        if (!why.isEmpty()) {
            why.addFirst(Refusal.conflict("task.cannot_be_given", task.caseNumber, task.providerName));
        }
        return why;
    }
}
