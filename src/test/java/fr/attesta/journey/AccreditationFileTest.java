package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import fr.attesta.shared.Sha256;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The accreditation file of a case")
class AccreditationFileTest {

    @AfterEach
    void nobodyIsQualified() throws SQLException {
        Register.empty();
    }

    @Test
    void holdsEveryDocumentUnderItsClauseWithItsHash() throws IOException {
        CaseJourney file = Stages.certified();

        Map<String, byte[]> archive = archive(file);

        assertThat(archive.keySet().iterator().next()).isEqualTo("00-sommaire.pdf");
        assertThat(archive).containsKeys("7.12/journal.csv", "7.12/courriels.csv", "SHA256SUMS.txt");
        assertThat(archive.keySet())
                .anyMatch(path -> path.startsWith("7.3/") && path.contains("contrat"))
                .anyMatch(path -> path.startsWith("7.4/") && path.contains("rapport-audit"))
                .anyMatch(path -> path.startsWith("7.7/"));
        assertThat(archive.get("00-sommaire.pdf")).startsWith('%', 'P', 'D', 'F');
        assertThat(text(archive, "7.12/journal.csv")).contains("Décision prise", "Certificat établi");
        List<String> sums = text(archive, "SHA256SUMS.txt").lines().toList();
        assertThat(sums).hasSize(archive.size() - 1).allSatisfy(line -> {
            String[] sum = line.split(" {2}", 2);
            assertThat(sum[0]).isEqualTo(Sha256.of(archive.get(sum[1])));
        });
        assertThat(Database.count("select count(*) from document where text(case_id) = ?", file.id()))
                .isEqualTo(archive.size() - 5);
    }

    @Test
    void aCertifiedCaseMissesOnlyWhatItsApplicationDidNotBring() {
        Register.holds(Stages.AUDITOR, "AF");
        String page = page(Stages.certified());

        assertThat(missing(page)).contains("Organigramme").doesNotContain("Décision", "Plan d’audit", "Certificat");
    }

    @Test
    void listsTheQualificationsOfTheAuditorsOnTheDayOfTheAudit() throws Exception {
        CaseJourney file = Stages.certified();
        assertThat(missing(page(file))).contains("Qualification des auditeurs", "6.1.2");
        assertThat(text(archive(file), "6.1/qualifications.csv")).contains("Julien Moreau;AF;", ";non;");
        Register.records("quality", Stages.AUDITOR, Map.of("note", "Dossier Q-12"))
                .statusCode(200);

        assertThat(missing(page(file))).doesNotContain("Qualification des auditeurs");
        assertThat(page(file)).contains("6.1 · Compétence du personnel", "Julien Moreau");
        assertThat(text(archive(file), "6.1/qualifications.csv"))
                .contains(";oui;", "Audit accompagné;Dossier Q-12;quality;")
                .doesNotContain(";non;");
    }

    @Test
    void aReviewByTheAuditorIsNone() throws Exception {
        CaseJourney file = Stages.certified();
        assertThat(missing(page(file))).doesNotContain("Revue indépendante");

        Database.update("update file_review set reviewed_by = 'auditor1' where case_id = ?::uuid", file.id());

        assertThat(missing(page(file))).contains("Revue indépendante");
    }

    @Test
    void whatIsNotDueYetIsNotMissing() {
        String page = page(CaseJourney.apply());

        assertThat(page).contains("Complet à 100").contains("Rien ne manque à ce stade");
    }

    @ParameterizedTest
    @CsvSource({"administrator,200", "quality,200", "auditor1,403", "reviewer,403", "decider,403"})
    void isForTheAdministrationAndQuality(String user, int status) {
        CaseJourney file = CaseJourney.apply();

        for (String place : List.of("/accreditation", "/accreditation/file")) {
            Api.as(user)
                    .accept("*/*")
                    .get("/cases/" + file.number() + place)
                    .then()
                    .statusCode(status);
        }
        Api.as("administrator")
                .accept("*/*")
                .get("/cases/AT-0000-00000/accreditation/file")
                .then()
                .statusCode(404);
    }

    private static String page(CaseJourney file) {
        return Api.page("administrator", "/cases/" + file.number() + "/accreditation");
    }

    private static String missing(String page) {
        int start = page.indexOf("h-missing");
        return page.substring(start, page.indexOf("</section>", start));
    }

    private static Map<String, byte[]> archive(CaseJourney file) throws IOException {
        byte[] zip = Api.as("quality")
                .accept("*/*")
                .get("/cases/" + file.number() + "/accreditation/file")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> archive, String path) {
        return new String(archive.get(path), StandardCharsets.UTF_8);
    }
}
