package fr.attesta.journey;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The register of qualifications as those who keep it write in it. */
public final class Register {

    private Register() {}

    /** Other tests share the demo accounts and assign audits to them without a qualification. */
    public static void empty() throws SQLException {
        // rows can be neither deleted nor changed
        Database.update("truncate auditor_qualification");
    }

    /** From a year ago on, without an end. */
    public static String holds(String person, String category) {
        return records("quality", person, Map.of("category", category))
                .statusCode(200)
                .extract()
                .path("id");
    }

    public static ValidatableResponse records(String keeper, String person, Map<String, String> fields) {
        Map<String, String> body = new HashMap<>(fields);
        body.put("person", person);
        body.putIfAbsent("category", "AF");
        body.putIfAbsent("validFrom", Time.today().minusYears(1).toString());
        body.putIfAbsent("ground", "SUPERVISED_AUDIT");
        return Api.as(keeper).body(body).post("/api/qualifications").then();
    }

    public static ValidatableResponse withdraws(String keeper, String id, LocalDate from) {
        return Api.as(keeper)
                .body(Map.of("qualification", id, "withdrawnFrom", from.toString(), "reason", "Revue défavorable"))
                .post("/api/qualifications/withdrawals")
                .then();
    }
}
