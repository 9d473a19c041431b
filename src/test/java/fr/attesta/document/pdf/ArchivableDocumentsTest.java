package fr.attesta.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.web.text.StandaloneTemplates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF, the reference validator, finds in our documents. */
class ArchivableDocumentsTest {

    private final PdfRenderer renderer = new PdfRenderer(
            StandaloneTemplates.engine(), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void frenchCertificateIsPdfA() throws Exception {
        assertThat(faults(certificate(2, Locale.FRENCH))).isEmpty();
    }

    @Test
    void englishCertificateWithAnAnnexIsPdfA() throws Exception {
        assertThat(faults(certificate(30, Locale.ENGLISH))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void rulesForTheMarkArePdfA(String language) throws Exception {
        Locale locale = Locale.of(language);
        PdfHead head = new PdfHead("Certif’Ouest", "Qualiopi", "CERT-2026-0001", "édition 1", false);

        assertThat(faults(renderer.render("mark-rules", head, PdfRendererTest.rules(locale), locale)))
                .isEmpty();
    }

    @Test
    void provisionalLetterWithItsWatermarkIsPdfA() throws Exception {
        Party party = new Party("Écluse & Compétences", "1 quai du Canal, 35000 Rennes", List.of("SIREN 732 829 320"));
        LetterSheet sheet = new LetterSheet(
                party,
                party,
                "Rennes",
                LocalDate.of(2026, 11, 23),
                "Refus de certification",
                List.of("Madame, Monsieur,", "Nous ne pouvons accorder la certification."),
                "Anne Le Goff",
                "Directrice de la certification");
        PdfHead head = new PdfHead("Certif’Ouest", "Lettre", "2026-0042", "version 1", true);

        assertThat(faults(renderer.render("letter", head, sheet, Locale.FRENCH)))
                .isEmpty();
    }

    @Test
    void documentWithoutItsMetadataIsNot() throws Exception {
        byte[] stripped;
        try (PDDocument document = Loader.loadPDF(certificate(0, Locale.FRENCH))) {
            document.getDocumentCatalog().setMetadata(null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            stripped = out.toByteArray();
        }

        assertThat(faults(stripped)).isNotEmpty();
    }

    private byte[] certificate(int sites, Locale locale) {
        PdfHead head = new PdfHead("Certif’Ouest", "Certificat", "CERT-2026-0001", "édition 1", false);
        return renderer.render("certificate", head, PdfRendererTest.sheet(sites, locale), locale);
    }

    private static List<String> faults(byte[] pdf) throws IOException, VeraPDFException {
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_A;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        }
    }
}
