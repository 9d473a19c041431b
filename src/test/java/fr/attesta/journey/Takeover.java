package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way of a certificate from another body to this one. */
public final class Takeover {

    static final List<String> CHECKS =
            List.of("SAME_SIREN", "CERTIFICATE_VALID", "NOT_SUSPENDED", "REPORTS_READ", "FINDINGS_FOLLOWED");

    private Takeover() {}

    /** A certificate that began on this day, with the non-conformities that the former body left open. */
    @SafeVarargs
    public static CaseJourney asked(LocalDate start, Map<String, Object>... findings) {
        Organisation organisation = Organisation.fresh();
        return asked(organisation, request(organisation, start, findings));
    }

    static CaseJourney asked(Organisation organisation, Map<String, Object> request) {
        String number = post(request).statusCode(201).extract().path("number");
        return CaseJourney.of(organisation, number).awaitMail("transfer_file_request");
    }

    @SafeVarargs
    static Map<String, Object> request(Organisation organisation, LocalDate start, Map<String, Object>... findings) {
        Map<String, Object> certificate = new LinkedHashMap<>();
        certificate.put("number", "CE-" + organisation.siret());
        certificate.put("start", start.toString());
        certificate.put("end", start.plusYears(3).minusDays(1).toString());
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("bodyName", "Certif Est");
        request.put("bodyEmail", "transferts@certif-est.example");
        request.put("requestedOn", Time.today().toString());
        request.put("organisation", organisation.application());
        request.put("certificate", certificate);
        request.put("openFindings", List.of(findings));
        return request;
    }

    static ValidatableResponse post(Map<String, Object> request) {
        return Api.as("administrator").body(request).post("/api/transfers").then();
    }

    public static Map<String, Object> finding(int indicator, String severity, LocalDate notifiedOn) {
        return Map.of(
                "indicator",
                indicator,
                "severity",
                severity,
                "statement",
                "Moyens partiels",
                "notifiedOn",
                notifiedOn.toString());
    }

    /** The former body hands its file over. */
    public static CaseJourney filed(CaseJourney file) {
        ApplyForm.answerLink(
                        file.link("transfer_file_request"),
                        Map.of("name", "Luc Est"),
                        Map.of("CERTIFICATE", pdf("certificat"), "REPORTS", pdf("rapport")))
                .then()
                .statusCode(303);
        return file;
    }

    /** The decider takes the certificate over. */
    public static CaseJourney decided(CaseJourney file) {
        return file.completes("cycle_check_transfer", "decider", Map.of("answer", "TAKE_OVER", "checked", CHECKS))
                .awaitMail("transfer_confirmed")
                .awaitEnd("TAKEN_OVER");
    }

    static String certificate(CaseJourney file) {
        String number = file.read("/scope").getString("certificate.number");
        assertThat(number).startsWith("AT-Q-");
        return number;
    }

    static byte[] pdf(String name) {
        return ("%PDF-1.7 " + name).getBytes(StandardCharsets.ISO_8859_1);
    }
}
