package fr.attesta.portfolio.content;

import java.util.Arrays;
import java.util.Optional;

/** A column of the import file; its header is French like the people who fill it in. */
public enum Column {
    TYPE("type", "", Content.WORD, "ORGANISME"),
    SIREN("siren", "organisation.siren", Content.TEXT, "732829320"),
    NAME("nom", "organisation.name", Content.TEXT, "Formations du Canal"),
    LEGAL_FORM("forme_juridique", "organisation.legalForm", Content.TEXT, "SAS"),
    HEAD("dirigeant", "organisation.headName", Content.TEXT, "Jeanne Martin"),
    NDA("nda", "organisation.nda", Content.TEXT, "53351234567"),
    CONTACT_NAME("contact_nom", "organisation.contact.name", Content.TEXT, "Paul Petit"),
    CONTACT_EMAIL("contact_courriel", "organisation.contact.email", Content.TEXT, "contact@canal.example"),
    CONTACT_PHONE("contact_telephone", "organisation.contact.phone", Content.TEXT, "02 99 00 00 00"),
    LANGUAGE("langue", "organisation.contact.language", Content.TEXT, "fr"),
    STREET("rue", "organisation.address.street", Content.TEXT, "1 quai du Canal"),
    POSTCODE("code_postal", "organisation.address.postcode", Content.TEXT, "35000"),
    CITY("ville", "organisation.address.city", Content.TEXT, "Rennes"),
    SIRET("siret", "", Content.TEXT, ""),
    CATEGORIES("categories", "organisation.categories", Content.WORDS, "AF BC"),
    ACTIVITIES("activites", "organisation.activities", Content.WORDS, "DISTANCE CERTIFYING"),
    NEW_ENTRANT("nouvel_entrant", "organisation.newEntrantCategories", Content.WORDS, "BC"),
    TURNOVER("chiffre_affaires", "organisation.turnover", Content.TEXT, "120000,00"),
    TURNOVER_YEAR("exercice", "organisation.turnoverYear", Content.TEXT, "2025"),
    CERTIFICATE("certificat", "certificate.number", Content.TEXT, "OLD-2025-0042"),
    START("debut", "certificate.start", Content.DATE, "15/03/2026"),
    END("fin", "certificate.end", Content.DATE, "14/03/2029"),
    SURVEILLANCE("surveillance_tenue", "certificate.surveillanceHeldOn", Content.DATE, ""),
    FINDINGS("constats", "certificate.findings", Content.WORDS, "5 26");

    /** How a cell is read. */
    enum Content {
        TEXT,
        WORD,
        /** Several values, separated by spaces, commas, bars or slashes. */
        WORDS,
        /** 2026-03-15 or 15/03/2026. */
        DATE
    }

    private final String header;
    private final String path;
    private final Content content;
    private final String example;

    Column(String header, String path, Content content, String example) {
        this.header = header;
        this.path = path;
        this.content = content;
        this.example = example;
    }

    public String header() {
        return header;
    }

    public String example() {
        return example;
    }

    /** Where its value stands in {@link HoldingForm}; empty for a column that only lines of sites fill in. */
    String path() {
        return path;
    }

    Content content() {
        return content;
    }

    static Optional<Column> ofHeader(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equals(header))
                .findFirst();
    }
}
