package fr.attesta.casework.accreditation;

import fr.attesta.casefile.CaseView;
import fr.attesta.casework.accreditation.domain.Completeness;
import fr.attesta.document.DocumentView;
import fr.attesta.journal.JournalLine;
import fr.attesta.mail.MailLine;
import fr.attesta.provider.ProviderView;
import java.time.LocalDate;
import java.util.List;

/**
 * The file of a case, by clause.
 *
 * @param competence of the auditors, for each held audit
 * @param documents in the order of the clauses
 */
record AccreditationFile(
        CaseView file,
        ProviderView provider,
        Completeness completeness,
        List<CompetenceProofs.Line> competence,
        List<Filed> documents,
        List<JournalLine> journal,
        List<MailLine> mails,
        LocalDate on) {

    /**
     * A document in its place.
     *
     * @param path within the archive
     */
    public record Filed(String clause, String path, DocumentView document) {}

    /** The clauses under which there is a piece or a document. */
    public List<String> clauses() {
        return AccreditationTables.CLAUSES.stream()
                .filter(clause -> completeness.clauses().contains(clause)
                        || !filed(clause).isEmpty())
                .toList();
    }

    public List<Filed> filed(String clause) {
        return documents.stream().filter(one -> one.clause().equals(clause)).toList();
    }

    /** Key of the title of a clause. */
    public String titleKey(String clause) {
        return "clause_" + clause.replace('.', '_');
    }
}
