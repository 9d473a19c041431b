package fr.attesta.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything the letter of a refusal says (audit order of 6 June 2019, art. 5 and 8).
 *
 * @param against what the law sets against a certificate, line by line
 * @param newApplicationFrom first day on which a new application is possible
 * @param extension whether only an extension is refused: the certificate goes on
 */
public record RefusalLetter(
        String body,
        String holder,
        String headName,
        String address,
        String caseNumber,
        LocalDate decidedOn,
        String reasons,
        List<String> against,
        LocalDate newApplicationFrom,
        boolean extension) {

    public RefusalLetter {
        against = List.copyOf(against);
    }
}
