package fr.attesta.inbox.comment;

import fr.attesta.document.Documents;
import fr.attesta.identity.CaseAccess;
import fr.attesta.identity.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** All that people said about the tasks of a case. */
@ApplicationScoped
public class CaseComments {

    private final EntityManager database;
    private final CaseAccess access;
    private final StaffDirectory staff;
    private final Documents documents;

    CaseComments(EntityManager database, CaseAccess access, StaffDirectory staff, Documents documents) {
        this.database = database;
        this.access = access;
        this.staff = staff;
        this.documents = documents;
    }

    /**
     * A remark and the task that it is about.
     *
     * @param kind of the task
     */
    public record Remark(UUID taskId, String kind, CommentView comment) {}

    /** Newest first. */
    @Transactional
    public List<Remark> ofCase(UUID caseId) {
        access.requireRead(caseId);
        return database
                .createQuery(
                        "select c, t.kind from TaskComment c join Task t on t.id = c.taskId where t.caseId = ?1"
                                + " order by c.createdAt desc, c.id desc",
                        Object[].class)
                .setParameter(1, caseId)
                .getResultList()
                .stream()
                .map(row -> remark((TaskComment) row[0], (String) row[1]))
                .toList();
    }

    private Remark remark(TaskComment comment, String kind) {
        return new Remark(comment.taskId, kind, CommentView.of(comment, staff, documents));
    }
}
