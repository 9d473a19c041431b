package fr.attesta.casework.accreditation;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.casework.accreditation.AccreditationFile.Filed;
import fr.attesta.casework.accreditation.domain.Completeness;
import fr.attesta.casework.accreditation.domain.Subject;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.journal.Journal;
import fr.attesta.mail.Mails;
import fr.attesta.provider.ProviderView;
import fr.attesta.provider.Providers;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Puts the documents of a case in the order of the clauses and says what is missing. */
@ApplicationScoped
class GatherAccreditationFile {

    private final Cases cases;
    private final Providers providers;
    private final CaseProofs ofCase;
    private final AuditProofs ofAudits;
    private final CompetenceProofs competence;
    private final Documents documents;
    private final Journal journal;
    private final Mails mails;
    private final Clock clock;

    GatherAccreditationFile(
            Cases cases,
            Providers providers,
            CaseProofs ofCase,
            AuditProofs ofAudits,
            CompetenceProofs competence,
            Documents documents,
            Journal journal,
            Mails mails,
            Clock clock) {
        this.cases = cases;
        this.providers = providers;
        this.ofCase = ofCase;
        this.ofAudits = ofAudits;
        this.competence = competence;
        this.documents = documents;
        this.journal = journal;
        this.mails = mails;
        this.clock = clock;
    }

    /** @throws RefusedException if there is no such case for the current person */
    @Transactional
    AccreditationFile of(String number) {
        CaseView file = cases.find(number);
        ProviderView provider = providers.get(file.providerId());
        List<Subject> subjects = new ArrayList<>(List.of(ofCase.of(file, provider)));
        subjects.addAll(ofAudits.ofCase(file.id()));
        LocalDate today = LocalDate.now(clock);
        return new AccreditationFile(
                file,
                provider,
                Completeness.of(AccreditationTables.PIECES, subjects, today),
                competence.ofCase(file.id()),
                filed(file.id()),
                journal.ofCase(file.id()).reversed(),
                mails.ofCase(file.id()),
                today);
    }

    private List<Filed> filed(UUID caseId) {
        List<DocumentView> all = documents.ofCase(caseId);
        Set<String> taken = new HashSet<>();
        List<Filed> filed = new ArrayList<>();
        for (String clause : AccreditationTables.CLAUSES) {
            all.stream()
                    .filter(document ->
                            AccreditationTables.clauseOf(document.kind()).equals(clause))
                    .forEach(document -> filed.add(new Filed(clause, path(clause, document, taken), document)));
        }
        return filed;
    }

    /** Two files of one name become two: the second one says its number. */
    private static String path(String clause, DocumentView document, Set<String> taken) {
        String name = document.fileName().replaceAll("[/\\\\]", "_");
        String path = clause + "/" + name;
        int copy = 1;
        while (!taken.add(path)) {
            copy++;
            path = clause + "/" + copy + "-" + name;
        }
        return path;
    }
}
