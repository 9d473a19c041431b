package fr.attesta.inbox.comment;

import fr.attesta.document.AcceptedFile;
import fr.attesta.document.DocumentOrigin;
import fr.attesta.document.Documents;
import fr.attesta.identity.CaseAccess;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.IdentityConfig;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.Inbox;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.list.TaskLines;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.mail.MailDraft;
import fr.attesta.mail.Mails;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a remark about a task, with a file if there is one, and writes to the colleagues whom it mentions. */
@ApplicationScoped
public class CommentTask {

    private static final String ATTACHMENT = "task-attachment";
    private static final int LONGEST = 4000;

    private final Inbox inbox;
    private final EntityManager database;
    private final Documents documents;
    private final StaffDirectory staff;
    private final CaseAccess access;
    private final CurrentUser user;
    private final TaskLines lines;
    private final Mails mails;
    private final Journal journal;
    private final String tasksAddress;
    private final Clock clock;

    CommentTask(
            Inbox inbox,
            EntityManager database,
            Documents documents,
            StaffDirectory staff,
            CaseAccess access,
            CurrentUser user,
            TaskLines lines,
            Mails mails,
            Journal journal,
            IdentityConfig identity,
            Clock clock) {
        this.inbox = inbox;
        this.database = database;
        this.documents = documents;
        this.staff = staff;
        this.access = access;
        this.user = user;
        this.lines = lines;
        this.mails = mails;
        this.journal = journal;
        this.tasksAddress = identity.publicUrl() + "/tasks/";
        this.clock = clock;
    }

    /** @throws RefusedException if nothing is said, or it mentions somebody who is unknown or may not see the case */
    @Transactional
    public void comment(UUID taskId, String said, @Nullable AcceptedFile file) {
        TaskView task = inbox.find(taskId);
        String text = said.strip();
        if (text.isEmpty() && file == null) {
            throw new RefusedException(Refusal.invalid("text", "comment.empty"));
        }
        if (text.length() > LONGEST) {
            throw new RefusedException(Refusal.invalid("text", "comment.too_long", LONGEST));
        }
        List<Staff> mentioned = mentioned(task, text);
        UUID documentId = file == null
                ? null
                : documents
                        .keep(file, new DocumentOrigin(task.caseId(), ATTACHMENT, 1, user.name()))
                        .id();
        UUID id = Uuid7.at(clock.instant());
        database.persist(
                new TaskComment(new TaskComment.Draft(taskId, user.name(), text, documentId), id, clock.instant()));
        journal.write(Fact.of(task.caseId(), "task.commented")
                .with("task", task.kind())
                .with("file", file == null ? null : file.name()));
        mentioned.forEach(person -> tell(task, id, person, text));
    }

    /** The remarks about a task, oldest first. */
    @Transactional
    public List<CommentView> of(UUID taskId) {
        inbox.find(taskId);
        return database
                .createQuery("from TaskComment where taskId = ?1 order by createdAt, id", TaskComment.class)
                .setParameter(1, taskId)
                .getResultList()
                .stream()
                .map(comment -> CommentView.of(comment, staff, documents))
                .toList();
    }

    private List<Staff> mentioned(TaskView task, String text) {
        List<Staff> all = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (String name : Mentions.in(text)) {
            Staff person = staff.find(name).orElse(null);
            if (person == null) {
                refusals.add(Refusal.invalid("text", "comment.mentions_nobody", name));
            } else if (!person.userName().equals(task.assignee()) && !access.mayRead(task.caseId(), person)) {
                refusals.add(Refusal.invalid("text", "comment.mentions_stranger", person.displayName()));
            } else if (!person.userName().equals(user.name())) {
                all.add(person);
            }
        }
        RefusedException.throwIfAny(refusals);
        return all;
    }

    private void tell(TaskView task, UUID commentId, Staff person, String text) {
        Locale language = staff.languageOf(person.userName());
        mails.plan(new MailDraft(
                task.caseId(),
                "task_mention:" + commentId + ":" + person.userName(),
                MailDraft.Recipient.of(person.displayName(), person.email(), language),
                "task_mention",
                List.of(staff.displayName(user.name()), lines.of(List.of(task), language), text),
                tasksAddress + task.id()));
    }
}
