package fr.attesta.journey;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public application form as a browser without script uses it: hidden token, cookie, redirects. */
public final class ApplyForm {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("/apply/([\\w-]{64})");

    private final Cookies cookies;
    private final String csrf;
    private final String token;

    private ApplyForm(Cookies cookies, String csrf, String token) {
        this.cookies = cookies;
        this.csrf = csrf;
        this.token = token;
    }

    /** Opens the first page and presses its button. */
    public static ApplyForm begin() {
        Response start = given().header("Accept-Language", "fr").get("/apply");
        String csrf = first(CSRF, start.asString());
        Response begun = request(start.getDetailedCookies())
                .contentType(ContentType.URLENC)
                .formParam("csrf", csrf)
                .post("/apply");
        begun.then().statusCode(303);
        return new ApplyForm(start.getDetailedCookies(), csrf, first(TOKEN, begun.header("Location")));
    }

    /** Sends files with the answer to a signed link, also to one whose page shows no form any more. */
    public static Response answerLink(String link, Map<String, ?> fields, Map<String, byte[]> files) {
        Response page = given().header("Accept-Language", "fr").get("/apply");
        RequestSpecification answer =
                request(page.getDetailedCookies()).multiPart("csrf", first(CSRF, page.asString()));
        fields.forEach((name, value) -> answer.multiPart(name, value.toString()));
        files.forEach((piece, content) -> answer.multiPart(piece, piece + ".pdf", content));
        return answer.post("/p/" + link);
    }

    public String token() {
        return token;
    }

    public Response open(String page) {
        return request(cookies).get("/apply/" + token + page);
    }

    public Response send(String page, Map<String, ?> fields) {
        return request(cookies)
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", csrf)
                .formParams(fields)
                .post("/apply/" + token + "/" + page);
    }

    public Response attach(String piece, String name, byte[] content) {
        return request(cookies)
                .multiPart("csrf", csrf)
                .multiPart("action", "next")
                .multiPart(piece, name, content)
                .post("/apply/" + token + "/pieces");
    }

    /** Fills in the pages as far as the attachments, as the organisation would. */
    public ApplyForm fill(Organisation organisation) {
        pages(organisation).forEach((page, fields) -> send(page, fields).then().statusCode(303));
        return this;
    }

    /** What a complete application types, page by page. */
    public static Map<String, Map<String, ?>> pages(Organisation organisation) {
        Map<String, Map<String, ?>> pages = new LinkedHashMap<>();
        pages.put("organisation", organisationPage(organisation));
        pages.put("declaration", Map.of("nda", "53351234567"));
        pages.put("activity", Map.of("categories", List.of("AF", "CFA"), "activities", "DISTANCE"));
        pages.put("sites", site(organisation.siret()));
        pages.put(
                "figures",
                Map.of("turnover", "120 000,50", "turnoverYear", Time.today().getYear() - 1));
        pages.put(
                "wishes",
                Map.of(
                        "desiredPeriod.from", Time.today().plusDays(20).toString(),
                        "desiredPeriod.to", Time.today().plusDays(90).toString()));
        pages.put(
                "statement",
                Map.of(
                        "swornStatement.signedBy",
                        "Jeanne Martin",
                        "swornStatement.signedOn",
                        Time.today().toString()));
        return pages;
    }

    public static Map<String, String> organisationPage(Organisation organisation) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("siren", organisation.siren());
        fields.put("name", organisation.name());
        fields.put("legalForm", "SAS");
        fields.put("headName", "Jeanne Martin");
        fields.put("contact.name", "Jeanne Martin");
        fields.put("contact.email", organisation.email());
        fields.put("contact.language", "fr");
        fields.put("address.street", "1 quai du Canal");
        fields.put("address.postcode", "35000");
        fields.put("address.city", "Rennes");
        return fields;
    }

    /** In the third row: the two before it are left empty. */
    static Map<String, String> site(String siret) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "sites[0].name", "",
                "sites[2].name", "Annexe",
                "sites[2].siret", siret,
                "sites[2].address.street", "1 rue",
                "sites[2].address.postcode", "35000",
                "sites[2].address.city", "Rennes"));
        Offers.eligible().forEach((statement, answer) -> fields.put("multiSite." + statement, answer.toString()));
        return fields;
    }

    private static RequestSpecification request(Cookies cookies) {
        return given().redirects().follow(false).cookies(cookies).header("Accept-Language", "fr");
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("Expected " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
