package fr.attesta.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.certificate.CertificateSheet;
import fr.attesta.certificate.CertificateSheet.Body;
import fr.attesta.certificate.CertificateSheet.Holder;
import fr.attesta.certificate.domain.CertificateTexts;
import fr.attesta.certificate.domain.CertificateTexts.Kind;
import fr.attesta.certificate.paper.MarkRulesSheet;
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
        String text = text(
                kept("certificate-en", renderer.render("certificate", HEAD, sheet(0, Locale.ENGLISH), Locale.ENGLISH)),
                1);

        assertThat(text)
                .contains(
                        "CERTIFICATE", "Certificate No. CERT-2026-0001", "Order of 6 June 2019 on the audit procedures")
                .contains("2° Bilans de compétences (skills assessments)")
                .contains("Cofrac accreditation No. 5-0000, scope available on www.cofrac.fr")
                .doesNotContain("Site 1", "Arrêté");
    }

    @Test
    void rulesForTheMarkNameTheCategoriesInFrenchAndEachRuleItsSource() throws IOException {
        PdfHead head = new PdfHead("Certif’Ouest", "Marque Qualiopi", "CERT-2026-0001", "édition 1", false);

        String french = text(
                kept("mark-rules-fr", renderer.render("mark-rules", head, rules(Locale.FRENCH), Locale.FRENCH)), 1);
        String english = text(
                kept("mark-rules-en", renderer.render("mark-rules", head, rules(Locale.ENGLISH), Locale.ENGLISH)), 1);

        assertThat(french)
                .contains("n° 4704889", "Règlement d’usage de la marque n° 4704889", "affiché dans les locaux")
                .contains("au titre de la catégorie : actions de formation.");
        assertThat(english)
                .contains(
                        "no. 4704889", "displayed in the premises", "au titre de la catégorie : actions de formation.")
                .contains("for the category: training actions.");
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
        return sheet(sites, Locale.FRENCH);
    }

    static CertificateSheet sheet(int sites, Locale language) {
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
                CertificateTexts.shipped().on(LocalDate.of(2026, 11, 20), Kind.PROGRAMME).stream()
                        .map(row -> row.in(language))
                        .toList(),
                LocalDate.of(2026, 11, 20),
                "Anne Le Goff",
                "Directrice de la certification",
                "https://attesta.example/verify/CERT-2026-0001",
                false);
    }

    static MarkRulesSheet rules(Locale language) {
        return new MarkRulesSheet(
                "CERT-2026-0001",
                "Écluse & Compétences",
                LocalDate.of(2026, 11, 24),
                LocalDate.of(2029, 11, 23),
                "La certification est délivrée au titre de la catégorie : actions de formation.",
                language.equals(Locale.FRENCH)
                        ? null
                        : "The certification is issued for the category: training actions.",
                CertificateTexts.shipped().on(LocalDate.of(2026, 11, 20), Kind.MARK_RULE).stream()
                        .map(row -> new MarkRulesSheet.Rule(row.in(language), row.source()))
                        .toList());
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
