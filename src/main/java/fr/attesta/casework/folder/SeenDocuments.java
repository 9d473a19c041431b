package fr.attesta.casework.folder;

import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.identity.CaseAccess;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The documents that the current person may see. The gap report of a pre-audit is no evidence: whoever only reviews or
 * decides does not get it (ISO/IEC 17065, 4.2.6).
 */
@ApplicationScoped
public class SeenDocuments {

    private static final String GAP_REPORT = "pre-audit-report";
    private static final Set<Role> JUDGES = Set.of(Role.REVIEWER, Role.DECIDER);

    private final Documents documents;
    private final CaseAccess access;
    private final CurrentUser user;

    SeenDocuments(Documents documents, CaseAccess access, CurrentUser user) {
        this.documents = documents;
        this.access = access;
        this.user = user;
    }

    /** Oldest first; none of a case that the person may not read. */
    public List<DocumentView> ofCase(UUID caseId) {
        return access.mayRead(caseId)
                ? documents.ofCase(caseId).stream().filter(this::shown).toList()
                : List.of();
    }

    /** The last so many, newest first. */
    public List<DocumentView> newestOfCase(UUID caseId, int most) {
        return ofCase(caseId).reversed().stream().limit(most).toList();
    }

    public Optional<DocumentView> find(UUID id) {
        return documents
                .find(id)
                .filter(found -> found.caseId() == null ? access.seesAll() : access.mayRead(found.caseId()))
                .filter(this::shown);
    }

    private boolean shown(DocumentView document) {
        return !document.kind().equals(GAP_REPORT) || !JUDGES.containsAll(user.roles());
    }
}
