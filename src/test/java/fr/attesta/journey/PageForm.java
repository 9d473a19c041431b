package fr.attesta.journey;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page as a browser sends it: with the cookies and the token that the page came with. */
final class PageForm {

    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private PageForm() {}

    /** Opens the page and posts to an address of its forms. */
    static Response posts(String user, String page, String action, Map<String, ?> fields) {
        Opened form = opened(user, page);
        return form.request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("csrf", form.token())
                .formParams(fields)
                .post(action);
    }

    /** The same for a form that takes files. */
    static Response postsParts(String user, String page, String action, Map<String, String> fields) {
        Opened form = opened(user, page);
        RequestSpecification request = form.request().multiPart("csrf", form.token());
        fields.forEach(request::multiPart);
        return request.post(action);
    }

    /** What a form sends for a JSON content: {@code sites[0].address.city}, and a list of choices under one name. */
    static Map<String, Object> fields(Map<String, ?> content) {
        Map<String, Object> fields = new LinkedHashMap<>();
        content.forEach((name, value) -> put(fields, name, value));
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, Object value) {
        if (value instanceof Map<?, ?> part) {
            part.forEach((key, inner) -> put(fields, name + "." + key, inner));
        } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            for (int i = 0; i < list.size(); i++) {
                put(fields, name + "[" + i + "]", list.get(i));
            }
        } else {
            fields.put(name, value instanceof List<?> ? value : value.toString());
        }
    }

    private record Opened(RequestSpecification request, String token) {}

    private static Opened opened(String user, String page) {
        Response shown = Api.as(user).accept("text/html").get(page);
        Matcher token = CSRF.matcher(shown.asString());
        if (!token.find()) {
            throw new AssertionError("No form on " + page + " for " + user + ": " + shown.statusCode());
        }
        RequestSpecification request = given().auth()
                .oauth2(Api.token(user))
                .redirects()
                .follow(false)
                .cookies(shown.getDetailedCookies())
                .accept("text/html");
        return new Opened(request, token.group(1));
    }
}
