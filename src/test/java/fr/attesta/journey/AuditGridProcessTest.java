package fr.attesta.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The grid of an audit of several sites")
class AuditGridProcessTest {

    private static final String SECOND = "auditor2";
    private static final String NOTE = "Confidence de la directrice";
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINE = Pattern.compile("/audit/lines/(\\d+)/(\\d+)\"");

    @Test
    void twoAuditorsFillItInSiteBySiteAndTheNoteStaysTheirs() throws IOException {
        CaseJourney file = planned();
        opens(file);
        int lines = 0;
        for (int site : List.of(0, 1, 2)) {
            for (MatchResult line : lines(file, site)) {
                saves(file, site % 2 == 0 ? Stages.AUDITOR : SECOND, line.group(1) + "/" + line.group(2), NOTE);
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(60);
        outsidersWriteNothing(file);

        file.tries("audit_hold_audit", SECOND, closing(file)).statusCode(409);
        file.completes("audit_hold_audit", Stages.AUDITOR, closing(file));
        Stages.writeReport(file);

        assertThat(report(file)).contains(file.number(), "Vu sur place").doesNotContain(NOTE);
        assertThat(page(file, "quality", "").asString()).contains(NOTE);
        assertThat(page(file, "administrator", "").asString())
                .contains("Vu sur place")
                .doesNotContain(NOTE);
    }

    /** Four sites, two of them drawn, and an auditor who is accompanied. */
    private static CaseJourney planned() {
        CaseJourney file = Offers.toReview("fr");
        file.completes("quote_review_quote", "administrator", Map.of());
        file.clientAnswers("quote_sent", Stages.acceptance(false));
        file.completes(
                "audit_assign_auditor", "administrator", Map.of("auditor", Stages.AUDITOR, "secondAuditor", SECOND));
        Stages.proposeDate(file);
        Stages.chooseDate(file);
        Stages.sendPlan(file);
        Time.advanceTo(LocalDateTime.parse(held(file, "closedAt")).toLocalDate().plusDays(1));
        return file;
    }

    /** What an audit as planned would say. */
    private static String held(CaseJourney file, String part) {
        return Stages.heldAudit(file.facts("audit_hold_audit")).get(part).toString();
    }

    private static void opens(CaseJourney file) {
        posts(file, Stages.AUDITOR, "/opening", Map.of("openedAt", "x")).then().statusCode(422);
        Map<String, Object> opening = new HashMap<>();
        opening.put("openedAt", held(file, "openedAt"));
        opening.put("people", "Jeanne Martin, directrice");
        opening.put("sample", "Action 12");
        opening.put("sites", drawn(file));
        posts(file, Stages.AUDITOR, "/opening", opening).then().statusCode(303);
    }

    /** Ticked on the page: the drawn sites, by their position. */
    private static List<String> drawn(CaseJourney file) {
        String page = page(file, Stages.AUDITOR, "").asString();
        return Pattern.compile("name=\"sites\" value=\"(\\d+)\"[^>]*checked")
                .matcher(page)
                .results()
                .map(site -> site.group(1))
                .toList();
    }

    private static List<MatchResult> lines(CaseJourney file, int site) {
        return LINE.matcher(page(file, Stages.AUDITOR, "?site=" + site).asString())
                .results()
                .toList();
    }

    private static void saves(CaseJourney file, String user, String line, String note) {
        posts(
                        file,
                        user,
                        "/lines/" + line,
                        Map.of("version", 0, "result", "CONFORM", "comment", "Vu sur place", "note", note))
                .then()
                .statusCode(303);
    }

    private static void outsidersWriteNothing(CaseJourney file) {
        Map<String, Object> text = Map.of("version", 1, "result", "CONFORM", "comment", "Intrus");
        posts(file, "auditor3", "/lines/0/1", text).then().statusCode(404);
        posts(file, "reviewer", "/lines/0/1", text).then().statusCode(403);
        assertThat(page(file, Stages.AUDITOR, "").asString()).doesNotContain("Intrus");
    }

    private static Map<String, Object> closing(CaseJourney file) {
        return Map.of(
                "closedAt",
                held(file, "closedAt"),
                "halfDaysHeld",
                file.facts("audit_hold_audit").getInt("audit.duration"),
                "closing",
                Map.of(
                        "notified", List.of(),
                        "auditorName", "Anne Auditrice",
                        "auditorFunction", "Responsable d’audit",
                        "clientName", "Jeanne Martin",
                        "clientFunction", "Directrice"));
    }

    private static Response page(CaseJourney file, String user, String query) {
        return Api.as(user).accept("text/html").get("/cases/" + file.number() + "/audit" + query);
    }

    private static Response posts(CaseJourney file, String user, String step, Map<String, ?> fields) {
        Response form = page(file, Stages.AUDITOR, "");
        var token = CSRF.matcher(form.asString());
        assertThat(token.find()).isTrue();
        return given().auth()
                .oauth2(Api.token(user))
                .redirects()
                .follow(false)
                .cookies(form.getDetailedCookies())
                .accept("text/html")
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", token.group(1))
                .formParams(fields)
                .post("/cases/" + file.number() + "/audit" + step);
    }

    private static String report(CaseJourney file) throws IOException {
        String id = Database.text(
                "select id::text from document where case_id = ?::uuid and kind like '%report%'"
                        + " order by created_at desc limit 1",
                file.id());
        byte[] content =
                Api.as("administrator").accept("*/*").get("/documents/" + id).asByteArray();
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        }
    }
}
