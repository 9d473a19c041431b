package fr.attesta.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.quote.ContractSheet;
import fr.attesta.quote.ContractSheet.Clause;
import fr.attesta.quote.QuoteSheet;
import fr.attesta.quote.domain.PriceCalculation;
import fr.attesta.quote.domain.PriceCalculation.Line;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Euro;
import fr.attesta.shared.TraceLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PrintedDocumentsTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    private static final Party BODY =
            new Party("Certif’Ouest", "12 rue de la Monnaie, 35000 Rennes", List.of("SIREN 552 100 554"));
    private static final Party CLIENT = new Party(
            "Écluse & Compétences",
            "1 quai du Canal, 35000 Rennes",
            List.of("SIREN 732 829 320", "NDA 53 35 12345 67"));
    private static final List<Entry> FACTS = List.of(
            new Entry("Audit", "Initial, sur site"),
            new Entry("Catégories", "Actions de formation ; bilans de compétences"),
            new Entry("Durée", "1,5 jour"));

    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void quoteShowsLinesTotalsAndHowTheDurationWasFound() throws IOException {
        PriceCalculation price = new PriceCalculation(
                List.of(
                        new Line(
                                "audit",
                                "Audit initial (demi-journée)",
                                3,
                                Euro.of("450"),
                                Euro.of("1350"),
                                "tarif",
                                Confidence.UNCONFIRMED),
                        new Line(
                                "file",
                                "Frais de dossier",
                                1,
                                Euro.of("150"),
                                Euro.of("150"),
                                "tarif",
                                Confidence.UNCONFIRMED)),
                Euro.of("1500"),
                new BigDecimal("20"),
                Euro.of("300"),
                Euro.of("1800"),
                Euro.of("2400"),
                Euro.of("2880"));
        QuoteSheet sheet = new QuoteSheet(
                "D-2026-0042",
                2,
                DATE,
                DATE.plusDays(30),
                BODY,
                CLIENT,
                FACTS,
                List.of(
                        new QuoteSheet.Line("Audit initial (demi-journée)", 3, Euro.of("450"), Euro.of("1350")),
                        new QuoteSheet.Line("Frais de dossier", 1, Euro.of("150"), Euro.of("150"))),
                price,
                new QuoteSheet.Option(
                        new QuoteSheet.Line("Pré-audit téléphonique", 1, Euro.of("250"), Euro.of("250")),
                        Euro.of("1750"),
                        Euro.of("2100")),
                List.of("Le devis s’accepte en ligne par le lien reçu."),
                List.of("Atelier, Rennes (SIRET 732 829 320 00074)"),
                42,
                List.of(new TraceLine(
                        "Durée de base, chiffre d’affaires inférieur à 150 000 €",
                        "1 j",
                        "Arrêté du 6 juin 2019, art. 4",
                        Confidence.VERIFIED)));

        assertThat(text("quote", sheet, false))
                .contains(
                        "Devis n° D-2026-0042",
                        "valable jusqu’au 23/12/2026",
                        "Total HT 1 500,00 €",
                        "TVA (20 %) 300,00 €")
                .contains(
                        "Version 2",
                        "En option, hors total",
                        "1 750,00 € HT, soit 2 100,00 € TTC",
                        "graine 42",
                        "lu dans le texte")
                .contains("Total TTC 1 800,00 €", "2 400,00 € HT", "Arrêté du 6 juin 2019, art. 4", "1 / 2", "2 / 2");
    }

    @Test
    void contractNumbersItsClausesAndNamesWhoSigned() throws IOException {
        ContractSheet sheet = new ContractSheet(
                "C-2026-0042",
                DATE,
                BODY,
                CLIENT,
                FACTS,
                List.of(
                        new Clause("Objet", List.of("Le certificateur évalue.")),
                        new Clause("Durée", List.of("Trois ans."))),
                List.of(),
                List.of("Zoé Martin, gérante, le 23/11/2026"));

        assertThat(text("contract", sheet, false))
                .contains("Contrat de certification n° C-2026-0042", "1. Objet", "2. Durée", "Zoé Martin, gérante");
    }

    @Test
    void letterHasItsAddresseeDateSubjectAndSignature() throws IOException {
        LetterSheet sheet = new LetterSheet(
                BODY,
                CLIENT,
                "Rennes",
                DATE,
                "Refus de certification",
                List.of(
                        "Madame, Monsieur,",
                        "Nous ne pouvons accorder la certification au titre de l’article L. 6316-1."),
                "Anne Le Goff",
                "Directrice de la certification");

        assertThat(text("letter", sheet, false))
                .contains("Rennes, le 23 novembre 2026", "Objet : Refus de certification", "L. 6316-1", "Anne Le Goff");
    }

    private static String text(String name, Object sheet, boolean provisional) throws IOException {
        PdfHead head = new PdfHead("Certif’Ouest", "Document", "2026-0042", "version 1", provisional);
        return Printed.french(name, head, sheet, AT);
    }

    private static int pages(String name) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Path.of("target/pdf", name + ".pdf").toFile())) {
            return document.getNumberOfPages();
        }
    }
}
