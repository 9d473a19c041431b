package fr.attesta.audit;

import fr.attesta.document.pdf.Entry;
import fr.attesta.document.pdf.Party;
import java.time.LocalDate;
import java.util.List;

/** The written outcome of a phone pre-audit: gaps by indicator and nothing that advises (ISO/IEC 17065, 4.2.6). */
public record GapReportSheet(
        String number, LocalDate date, Party body, Party client, List<Entry> facts, List<Gap> gaps, String auditor) {

    public GapReportSheet {
        facts = List.copyOf(facts);
        gaps = List.copyOf(gaps);
    }

    /**
     * What was seen on one indicator.
     *
     * @param gap empty when none was seen
     */
    public record Gap(int indicator, String title, String seen, String gap) {}
}
