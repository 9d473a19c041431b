package fr.attesta.inbox.work;

import fr.attesta.identity.IdentityConfig;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.list.TaskLines;
import fr.attesta.mail.MailDraft;
import fr.attesta.mail.Mails;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One mail to whoever gets tasks and one to each colleague who had them, however many there are. */
@ApplicationScoped
public class TellAssignees {

    private final StaffDirectory staff;
    private final TaskLines lines;
    private final Mails mails;
    private final String inboxAddress;
    private final Clock clock;

    TellAssignees(StaffDirectory staff, TaskLines lines, Mails mails, IdentityConfig identity, Clock clock) {
        this.staff = staff;
        this.lines = lines;
        this.mails = mails;
        this.inboxAddress = identity.publicUrl() + "/inbox";
        this.clock = clock;
    }

    /**
     * A new assignment.
     *
     * @param by user name of whoever decided it, who needs no mail about it
     */
    public record Move(String by, Staff to, @Nullable String reason) {}

    /**
     * A task that changes hands.
     *
     * @param former user name; null when nobody had it
     */
    public record Moved(TaskView task, @Nullable String former) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Move move, List<Moved> tasks) {
        UUID once = Uuid7.at(clock.instant());
        if (!tasks.isEmpty() && !move.to().userName().equals(move.by())) {
            mail(move, move.to(), "tasks_assigned:" + once, tasks);
        }
        Map<String, List<Moved>> byFormer = tasks.stream()
                .filter(moved -> moved.former() != null && !move.by().equals(moved.former()))
                .collect(Collectors.groupingBy(moved -> Objects.requireNonNull(moved.former())));
        byFormer.forEach((former, theirs) -> staff.find(former)
                .ifPresent(person -> mail(move, person, "tasks_taken_over:" + once + ":" + former, theirs)));
    }

    private void mail(Move move, Staff reader, String key, List<Moved> tasks) {
        Locale language = staff.languageOf(reader.userName());
        mails.plan(new MailDraft(
                null,
                key,
                MailDraft.Recipient.of(reader.displayName(), reader.email(), language),
                key.substring(0, key.indexOf(':')),
                List.of(
                        tasks.size(),
                        staff.displayName(move.by()),
                        move.to().displayName(),
                        move.reason() == null ? "–" : move.reason(),
                        lines.of(tasks.stream().map(Moved::task).toList(), language)),
                inboxAddress));
    }
}
