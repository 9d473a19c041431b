package fr.attesta.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The pages of an audit on site, as its auditors use them: opening meeting, line after line, closing meeting. */
record GridVisit(CaseJourney file) {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern LINE = Pattern.compile("/audit/lines/(\\d+)/(\\d+)\"");

    void opens() {
        Map<String, Object> opening = new HashMap<>();
        opening.put("openedAt", held("openedAt"));
        opening.put("people", "Jeanne Martin, directrice");
        opening.put("sample", "Action 12");
        opening.put("sites", drawn());
        posts(Stages.AUDITOR, "/opening", opening).then().statusCode(303);
    }

    /** What an audit as planned would say. */
    String held(String part) {
        return Stages.heldAudit(file.facts("audit_hold_audit")).get(part).toString();
    }

    void letsTheAuditPass() {
        Time.advanceTo(LocalDateTime.parse(held("closedAt")).toLocalDate().plusDays(1));
    }

    /** Ticked on the page: the drawn sites, by their position. */
    private List<String> drawn() {
        return Pattern.compile("name=\"sites\" value=\"(\\d+)\"[^>]*checked")
                .matcher(page(Stages.AUDITOR, "").asString())
                .results()
                .map(site -> site.group(1))
                .toList();
    }

    /** The lines of a site, as site/indicator. */
    List<String> lines(int site) {
        return LINE.matcher(page(Stages.AUDITOR, "?site=" + site).asString())
                .results()
                .map((MatchResult line) -> line.group(1) + "/" + line.group(2))
                .toList();
    }

    void saves(String user, String line, Map<String, ?> fields) {
        posts(user, "/lines/" + line, fields).then().statusCode(303);
    }

    /** Both sides sign, and each of these non-conformities is notified. */
    Map<String, Object> closing(List<Integer> notified) {
        return Map.of(
                "closedAt",
                held("closedAt"),
                "halfDaysHeld",
                file.facts("audit_hold_audit").getInt("audit.duration"),
                "closing",
                Map.of(
                        "notified", notified,
                        "auditorName", "Anne Auditrice",
                        "auditorFunction", "Responsable d’audit",
                        "clientName", "Jeanne Martin",
                        "clientFunction", "Directrice"));
    }

    Response page(String user, String query) {
        return Api.as(user).accept("text/html").get("/cases/" + file.number() + "/audit" + query);
    }

    Response posts(String user, String step, Map<String, ?> fields) {
        Response form = page(Stages.AUDITOR, "");
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
}
