package fr.attesta.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.certificate.CertificateSheet;
import fr.attesta.certificate.CertificateSheet.Body;
import fr.attesta.certificate.CertificateSheet.Holder;
import fr.attesta.shared.Category;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import fr.attesta.web.text.StandaloneTemplates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final PdfHead HEAD = new PdfHead("Certif’Ouest", "Certificat", "CERT-2026-0001", "édition 1", false);

    private final PdfRenderer renderer = new PdfRenderer(StandaloneTemplates.engine(), CLOCK);

    @Test
    void certificateStandsOnOnePageAndSaysWhatTheRequirementsAsk() throws IOException {
        String text = text(kept("certificate-fr", renderer.render("certificate", HEAD, sheet(2), Locale.FRENCH)), 1);

        assertThat(text)
                .contains("Certificat n° CERT-2026-0001", "Édition 1", "Écluse & Compétences")
                .contains("SIREN 732 829 320", "53 35 12345 67")
                .contains("1° Actions de formation", "4° Actions de formation par apprentissage")
                .contains("24 novembre 2026", "23 novembre 2029", "entre le 14e et le 22e mois")
                .contains("L. 6316-1", "Accréditation Cofrac n° 5-0000, portée disponible sur www.cofrac.fr")
                .contains("Site 2 : 2 quai du Canal, 35002 Rennes", "https://attesta.example/verify/CERT-2026-0001");
    }

    @Test
    void certificateExistsInEnglish() throws IOException {
        String text = text(kept("certificate-en", renderer.render("certificate", HEAD, sheet(0), Locale.ENGLISH)), 1);

        assertThat(text).contains("CERTIFICATE", "Skills assessments").doesNotContain("Site 1");
    }

    @Test
    void certificateOfManySitesStillStandsOnOnePage() throws IOException {
        String text =
                text(kept("certificate-sites", renderer.render("certificate", HEAD, sheet(12), Locale.FRENCH)), 1);

        assertThat(text).contains("Site 12 :", "Certification accordée le 20/11/2026");
    }

    @Test
    void certificateOfVeryManySitesListsThemInAnAnnex() throws IOException {
        String text =
                text(kept("certificate-annex", renderer.render("certificate", HEAD, sheet(30), Locale.FRENCH)), 2);

        assertThat(text).contains("30 sites, énumérés en annexe", "Site 30 :");
    }

    @Test
    void documentIsArchivableTaggedAndNamesItsLanguageAndTitle() throws IOException {
        byte[] pdf = renderer.render("certificate", HEAD, sheet(1), Locale.FRENCH);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("<pdfaid:part>2</pdfaid:part>", "2026-11-23T09:00:00+00:00");
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getOutputIntents()).isNotEmpty();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Certificat");
        }
    }

    @Test
    void sameInputAtTheSameTimeGivesTheSameBytes() {
        byte[] first = renderer.render("certificate", HEAD, sheet(1), Locale.FRENCH);

        assertThat(renderer.render("certificate", HEAD, sheet(1), Locale.FRENCH))
                .isEqualTo(first);
    }

    static CertificateSheet sheet(int sites) {
        return new CertificateSheet(
                "CERT-2026-0001",
                1,
                new Body("Certif’Ouest", "12 rue de la Monnaie, 35000 Rennes", "5-0000"),
                new Holder(
                        "Écluse & Compétences",
                        new Siren("732829320"),
                        new Nda("53351234567"),
                        "1 quai du Canal, 35000 Rennes",
                        IntStream.rangeClosed(1, sites)
                                .mapToObj(n -> n + " quai du Canal, 3500" + n + " Rennes")
                                .toList()),
                List.of(Category.values()),
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2029, 11, 23),
                List.of(
                        "Code du travail, articles L. 6316-1 à L. 6316-5 et R. 6316-1 à R. 6316-8",
                        "Décrets n° 2019-564 et n° 2019-565 du 6 juin 2019, arrêté du 6 juin 2019 modifié",
                        "Guide de lecture du référentiel national qualité, version en vigueur à la date de l’audit"),
                LocalDate.of(2026, 11, 20),
                "Anne Le Goff",
                "Directrice de la certification",
                "https://attesta.example/verify/CERT-2026-0001",
                false);
    }

    /** Keeps the file where a person can look at it. */
    private static byte[] kept(String name, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pdf"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        return pdf;
    }

    private static String text(byte[] pdf, int pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }
}
