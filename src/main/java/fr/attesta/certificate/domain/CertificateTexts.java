package fr.attesta.certificate.domain;

import fr.attesta.shared.Confidence;
import fr.attesta.shared.Validity;
import fr.attesta.shared.table.RegulationTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the regulation lets the body print on a certificate and hand out with it, as dated rows in both languages. */
public record CertificateTexts(List<Row> rows) {

    /** What a text is for. */
    public enum Kind {
        /** One of the texts that are certified against. */
        PROGRAMME,
        /** A rule for using the guarantee mark. */
        MARK_RULE
    }

    /** One text while it is in force. */
    public record Row(
            Kind kind, String french, String english, Validity validity, String source, Confidence confidence) {

        public String in(Locale language) {
            return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
        }
    }

    private static final CertificateTexts SHIPPED =
            new CertificateTexts(RegulationTable.read("/regulation/certificate-texts.csv", CertificateTexts::row));

    public CertificateTexts {
        rows = List.copyOf(rows);
    }

    public static CertificateTexts shipped() {
        return SHIPPED;
    }

    /** In the order in which they are printed. */
    public List<Row> on(LocalDate day, Kind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind && row.validity().contains(day))
                .toList();
    }

    private static Row row(RegulationTable.Row row) {
        return new Row(
                row.constant("kind", Kind.class),
                row.text("text_fr"),
                row.text("text_en"),
                row.validity(),
                row.source(),
                row.confidence());
    }
}
