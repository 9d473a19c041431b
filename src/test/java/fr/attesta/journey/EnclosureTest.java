package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Files enclosed line by line")
class EnclosureTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    @DisplayName(
            "wait with what was typed until the contestation is sent, and those who may see the case download them")
    void waitForTheContestation() {
        CaseJourney file = Stages.provisionalReport("MAJOR");
        String link = file.link("provisional_report");
        int indicator = file.clientSees("provisional_report").getInt("facts.findings[0].line.indicator");
        String line = "indicator-" + indicator;
        byte[] proof = pdf();

        refusesBadFiles(file, link, line);
        enclose(link, Map.of(line + "-effective", "2026-09-01", "contestations[0].arguments", "Page 4"), line, proof)
                .statusCode(200)
                .body(containsString(line + ".pdf"))
                .body(containsString("en vigueur depuis le 01/09/2026"))
                .body(containsString(">Page 4</textarea>"));
        enclose(link, Map.of(line + "-effective", "2026-09-01"), line, proof).statusCode(200);
        assertThat(files(file)).as("the same file twice is kept once").isEqualTo(1);

        ApplyForm.answerLink(
                        link,
                        Map.of("contestations[0].indicator", indicator, "contestations[0].arguments", "Page 4"),
                        Map.of())
                .then()
                .statusCode(303);

        String document = file.facts("audit_answer_contestation").getString("contested[0].enclosed[0].document.id");
        assertDownload(document, proof);
        enclose(link, Map.of(line + "-effective", "2026-09-01"), line, pdf()).statusCode(410);
        assertThat(files(file)).isEqualTo(1);
        assertThat(file.journal()).contains("document.enclosed");
    }

    @Test
    @DisplayName("belong to the round that they were sent with, and an answer that is refused loses none")
    void belongToTheirRound() {
        CaseJourney file = Stages.finalReport("MAJOR").awaitMail("action_plan_requested");
        String asked = file.link("action_plan_requested");

        Map<String, Object> unfinished = plan();
        unfinished.remove("lines[0].cause");
        unfinished.put("NC-1-effective", "2026-10-01");
        answer(asked, unfinished, pdf())
                .statusCode(422)
                .body(containsString("lines[0].cause-error"))
                .body(containsString("en vigueur depuis le 01/10/2026"));
        answer(asked, plan(), null).statusCode(303);
        file.completes(
                "finding_review_action_plan",
                Stages.AUDITOR,
                Stages.lines(List.of("NC-1"), Map.of("verdict", "ASK", "remark", "Précisez la cause")));
        String again = file.link("action_plan_returned");
        Map<String, Object> second = plan();
        second.put("NC-1-effective", "2026-11-01");
        answer(again, second, pdf()).statusCode(303);

        assertThat(file.facts("finding_review_action_plan").getList("lines[0].rounds.enclosed.effectiveOn"))
                .isEqualTo(List.of(List.of("2026-10-01"), List.of("2026-11-01")));
        file.completes(
                "finding_review_action_plan",
                Stages.AUDITOR,
                Stages.lines(List.of("NC-1"), Map.of("verdict", "ACCEPT")));
        showsTheCorrection(file);
    }

    @Test
    @DisplayName("are refused by a link whose purpose has no line for them")
    void areRefusedElsewhere() {
        CaseJourney file = Stages.quoteSent();
        Map<String, Object> acceptance = new HashMap<>(Stages.acceptance(false));

        ApplyForm.answerLink(file.link("quote_sent"), acceptance, Map.of("quote", pdf()))
                .then()
                .statusCode(422);

        assertThat(files(file)).isZero();
        assertThat(file.journal()).doesNotContain("quote.accepted");
    }

    /** Each is refused with its reason, and nothing of it is kept. */
    private static void refusesBadFiles(CaseJourney file, String link, String line) {
        Map<String, String> dated = Map.of(line + "-effective", "2026-09-01");
        byte[] program = "MZ\u0090 a program that is called a PDF".getBytes(StandardCharsets.ISO_8859_1);
        byte[] large = new byte[21 * MEGABYTE];
        System.arraycopy(pdf(), 0, large, 0, 16);

        enclose(link, dated, line, program).statusCode(422).body(containsString(line + "-error"));
        enclose(link, dated, line, zipBomb()).statusCode(422).body(containsString(line + "-error"));
        enclose(link, dated, line, new byte[0]).statusCode(422).body(containsString("Ce fichier est vide"));
        enclose(link, dated, line, large).statusCode(422).body(containsString("dépasse 20 Mo"));
        enclose(link, dated, "indicator-99", pdf()).statusCode(422);
        enclose(link, Map.of(), line, pdf()).statusCode(422).body(containsString(line + "-effective-error"));
        enclose(link, Map.of(line + "-effective", "+99999-01-01"), line, pdf()).statusCode(422);
        ApplyForm.answerLink(link, dated, Map.of(line, new byte[26 * MEGABYTE]))
                .then()
                .statusCode(413);

        assertThat(files(file)).isZero();
        assertThat(file.journal()).doesNotContain("document.enclosed", "audit.report_contested");
    }

    private static void showsTheCorrection(CaseJourney file) {
        String link = file.link("evidence_requested");
        Map<String, Object> evidence = new HashMap<>(Map.of(
                "lines[0].number", "NC-1",
                "lines[0].description", "Procédure en ligne",
                "lines[0].effectiveOn", Time.today(),
                "NC-1-effective", "2026-11-15"));

        answer(link, evidence, pdf()).statusCode(303);

        assertThat(file.facts("finding_verify_corrections").getList("lines[0].rounds.enclosed.effectiveOn"))
                .isEqualTo(List.of(List.of("2026-11-15")));
    }

    private static void assertDownload(String document, byte[] content) {
        Response mine = Api.as(Stages.AUDITOR).accept("*/*").get("/documents/" + document);
        mine.then().statusCode(200).header("Content-Disposition", containsString("attachment"));
        assertThat(mine.asByteArray()).isEqualTo(content);
        Api.as("auditor2").accept("*/*").get("/documents/" + document).then().statusCode(404);
        Api.anonymous()
                .accept("*/*")
                .redirects()
                .follow(false)
                .get("/documents/" + document)
                .then()
                .statusCode(302)
                .header("Location", containsString("/protocol/openid-connect/auth"));
    }

    private static ValidatableResponse enclose(String link, Map<String, ?> typed, String line, byte[] content) {
        Map<String, Object> fields = new HashMap<>(typed);
        fields.put("enclose", line);
        return ApplyForm.answerLink(link, fields, Map.of(line, content)).then();
    }

    private static ValidatableResponse answer(String link, Map<String, Object> fields, byte[] content) {
        return ApplyForm.answerLink(link, fields, content == null ? Map.of() : Map.of("NC-1", content))
                .then();
    }

    private static Map<String, Object> plan() {
        return new HashMap<>(Map.of(
                "lines[0].number", "NC-1",
                "lines[0].cause", "Procédure absente",
                "lines[0].correction", "Procédure écrite",
                "lines[0].correctiveAction", "Revue annuelle",
                "lines[0].responsible", "Jeanne Martin",
                "lines[0].doneOn", Time.today()));
    }

    private static byte[] pdf() {
        return ("%PDF-1.7 preuve " + UUID.randomUUID()).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zipBomb() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[40 * MEGABYTE]);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static long files(CaseJourney file) {
        return Database.count(
                "select count(*) from document where case_id = ?::uuid and created_by like 'client:%'", file.id());
    }
}
