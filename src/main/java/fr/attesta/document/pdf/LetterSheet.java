package fr.attesta.document.pdf;

import java.time.LocalDate;
import java.util.List;

/** A letter of the body: a refusal, a suspension, an answer to a complaint. */
public record LetterSheet(
        Party sender,
        Party addressee,
        String place,
        LocalDate date,
        String subject,
        List<String> paragraphs,
        String signatory,
        String signatoryTitle) {

    public LetterSheet {
        paragraphs = List.copyOf(paragraphs);
    }
}
