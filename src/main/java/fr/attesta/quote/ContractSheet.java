package fr.attesta.quote;

import fr.attesta.document.pdf.Entry;
import fr.attesta.document.pdf.Party;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a printed certification contract shows (ISO/IEC 17065, 4.1.2).
 *
 * @param signedByBody and by the client: how, by whom and when, line by line; empty while it is not signed
 */
public record ContractSheet(
        String number,
        LocalDate date,
        Party body,
        Party client,
        List<Entry> facts,
        List<Clause> clauses,
        List<String> signedByBody,
        List<String> signedByClient) {

    public ContractSheet {
        facts = List.copyOf(facts);
        clauses = List.copyOf(clauses);
        signedByBody = List.copyOf(signedByBody);
        signedByClient = List.copyOf(signedByClient);
    }

    /** A numbered clause. */
    public record Clause(String title, List<String> paragraphs) {

        public Clause {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
