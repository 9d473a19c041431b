package fr.attesta.journey;

import java.util.Map;

/** A setting that the body has changed as of today, until it is closed. */
final class BodySetting implements AutoCloseable {

    private final String id;

    private BodySetting(String id) {
        this.id = id;
    }

    static BodySetting of(String key, String value) {
        return new BodySetting(Api.as("administrator")
                .body(change(value))
                .post("/api/settings/" + key)
                .then()
                .statusCode(200)
                .extract()
                .path("id"));
    }

    static Map<String, Object> change(String value) {
        return Map.of("value", value, "validFrom", Time.today().toString(), "reason", "Comité de direction");
    }

    @Override
    public void close() {
        Api.as("administrator")
                .body(Map.of("lastDay", Time.today().toString()))
                .post("/api/settings/values/" + id + "/end")
                .then()
                .statusCode(200);
        // a value that has begun holds to the end of its day
        Time.advance(1);
    }
}
