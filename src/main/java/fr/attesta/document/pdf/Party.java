package fr.attesta.document.pdf;

import java.util.List;

/**
 * A person or organisation that a printed document is from or to.
 *
 * @param lines identifiers such as « SIREN 732 829 320 », one line each
 */
public record Party(String name, String address, List<String> lines) {

    public Party {
        lines = List.copyOf(lines);
    }
}
