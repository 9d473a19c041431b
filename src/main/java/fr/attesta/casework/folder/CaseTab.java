package fr.attesta.casework.folder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The parts of a case page; each has its own address, so that they are links. */
public enum CaseTab {
    TASKS,
    TIMELINE,
    /** The diagrams, which have a page of their own. */
    PROCESS,
    DEADLINES,
    ORGANISATION,
    AUDIT,
    FINDINGS,
    DOCUMENTS,
    MAILS,
    COMMENTS,
    JOURNAL;

    public static List<CaseTab> all() {
        return List.of(values());
    }

    /** The tab of this word; a word that means nothing opens the first one. */
    static CaseTab of(String word) {
        return Arrays.stream(values())
                .filter(tab -> tab != PROCESS && tab.word().equals(word))
                .findFirst()
                .orElse(TASKS);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What follows the number of the case in the address. */
    public String place() {
        return this == PROCESS ? "/process" : "?tab=" + word();
    }
}
