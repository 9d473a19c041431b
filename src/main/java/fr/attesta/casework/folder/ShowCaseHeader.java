package fr.attesta.casework.folder;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.RunView;
import fr.attesta.casefile.Runs;
import fr.attesta.deadline.Deadlines;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.identity.link.LinkActions;
import fr.attesta.inbox.Inbox;
import fr.attesta.inbox.TaskState;
import fr.attesta.inbox.TaskView;
import fr.attesta.web.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Finds on whom a case waits, from its open tasks and from the links that were sent. */
@ApplicationScoped
public class ShowCaseHeader {

    private final Runs runs;
    private final Inbox inbox;
    private final LinkActions links;
    private final Deadlines deadlines;
    private final StaffDirectory staff;
    private final RequestLanguage language;
    private final Clock clock;

    ShowCaseHeader(
            Runs runs,
            Inbox inbox,
            LinkActions links,
            Deadlines deadlines,
            StaffDirectory staff,
            RequestLanguage language,
            Clock clock) {
        this.runs = runs;
        this.inbox = inbox;
        this.links = links;
        this.deadlines = deadlines;
        this.staff = staff;
        this.language = language;
        this.clock = clock;
    }

    /** Of a case that the current person may read. */
    @Transactional
    public CaseHeader of(CaseView file, CaseTab tab) {
        Stream<Holder> colleagues = inbox.ofCase(file.id()).stream()
                .filter(task -> task.state() == TaskState.OPEN)
                .map(this::holder);
        Stream<Holder> others = links.awaited(file.id()).stream().map(Holder::of);
        return new CaseHeader(
                file,
                tab,
                CaseHeader.next(deadlines.runningOf(file.id()), LocalDate.now(clock)),
                Stream.concat(colleagues, others).toList(),
                runs.ofCase(file.id()).stream()
                        .filter(RunView::running)
                        .map(RunView::process)
                        .toList(),
                language.locale());
    }

    private Holder holder(TaskView task) {
        String assignee = task.assignee();
        return Holder.of(task, assignee == null ? null : staff.displayName(assignee));
    }
}
