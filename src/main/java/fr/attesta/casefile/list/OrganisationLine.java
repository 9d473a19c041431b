package fr.attesta.casefile.list;

import fr.attesta.casefile.Stage;
import org.jspecify.annotations.Nullable;

/**
 * An organisation in the list.
 *
 * @param cases how many of its cases the person may see
 * @param caseNumber of the one that is open, or else the newest one; null when the person may see none
 * @param stage of that case
 */
public record OrganisationLine(
        String siren,
        String name,
        String city,
        @Nullable String nda,
        long cases,
        @Nullable String caseNumber,
        @Nullable Stage stage) {}
