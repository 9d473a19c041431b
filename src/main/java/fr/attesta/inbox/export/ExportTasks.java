package fr.attesta.inbox.export;

import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.TaskView;
import fr.attesta.inbox.list.TaskList;
import fr.attesta.inbox.list.Viewers;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.shared.Cut;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.text.Messages;
import fr.attesta.web.text.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;

/** Takes the list of the inbox with its filters and its order, all pages together, up to a stated number of tasks. */
@ApplicationScoped
public class ExportTasks {

    /** Nobody works on more lines than that in a spreadsheet. */
    public static final int MOST = 10_000;

    private final TaskList tasks;
    private final Viewers viewers;
    private final StaffDirectory staff;
    private final Messages messages;
    private final RequestLanguage language;

    ExportTasks(TaskList tasks, Viewers viewers, StaffDirectory staff, Messages messages, RequestLanguage language) {
        this.tasks = tasks;
        this.viewers = viewers;
        this.staff = staff;
        this.messages = messages;
        this.language = language;
    }

    /**
     * Read at once and written afterwards, so that a slow reader holds no connection to the database.
     *
     * @throws RefusedException if the person may not see everybody's tasks
     */
    @Transactional
    ExportedList of(TaskQuery query) {
        Cut<TaskView> found = Cut.of(tasks.first(query, viewers.current(), MOST + 1), MOST);
        return new ExportedList(
                found.shown(),
                found.more(),
                staff.all().stream().collect(Collectors.toMap(Staff::userName, Staff::displayName)),
                new ExportedList.Words(messages, language.locale()));
    }
}
