package fr.attesta.cycle;

import fr.attesta.deadline.Deadlines;
import fr.attesta.identity.link.LinkAction;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.quote.application.RefreshFile;
import fr.attesta.quote.application.content.FileChanges;
import fr.attesta.workflow.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The organisation brings its file up to date before a surveillance or a renewal, by signed link. */
@ApplicationScoped
class UpdateFile implements LinkAction<FileChanges> {

    static final String PURPOSE = "cycle.update-file";
    private static final String MESSAGE = "cycle.file-updated";

    private final RefreshFile refreshFile;
    private final Deadlines deadlines;
    private final Outbox outbox;

    UpdateFile(RefreshFile refreshFile, Deadlines deadlines, Outbox outbox) {
        this.refreshFile = refreshFile;
        this.deadlines = deadlines;
        this.outbox = outbox;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Class<FileChanges> payload() {
        return FileChanges.class;
    }

    @Override
    public RefreshFile.Facts view(LinkScope scope) {
        return refreshFile.latest(scope.caseId());
    }

    @Override
    public FileChanges suggestion(LinkScope scope) {
        return refreshFile.known(scope.caseId());
    }

    @Override
    public void submit(LinkScope scope, FileChanges changes) {
        refreshFile.refresh(scope.caseId(), scope.subjectId(), changes);
        deadlines.met(scope.subjectId(), FileUpdateMails.DEADLINE);
        outbox.publish(MESSAGE, scope.caseId(), scope.subjectId(), Map.of());
    }
}
