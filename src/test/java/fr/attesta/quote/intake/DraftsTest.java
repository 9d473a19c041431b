package fr.attesta.quote.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.journey.ApplyForm;
import fr.attesta.journey.Database;
import fr.attesta.journey.Organisation;
import fr.attesta.local.LocalStackResource;
import fr.attesta.shared.Sha256;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.http.conn.params.ConnRoutePNames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Drafts of applications")
class DraftsTest {

    private static final String OF_TOKEN = "select count(*) from application_draft where token_hash = ?";
    private static final String FILES = "select count(*) from application_draft_file where file_name = ?";

    @Inject
    Drafts drafts;

    @Test
    void anOldDraftIsDeletedWithItsFilesAndTheOthersStay() throws SQLException {
        Organisation organisation = Organisation.fresh();
        String fileName = "organigramme-" + organisation.siren() + ".pdf";
        ApplyForm old = ApplyForm.begin().fill(organisation);
        old.attach("ORGANISATION_CHART", fileName, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        ApplyForm young = ApplyForm.begin();
        assertThat(Database.count(FILES, fileName)).isOne();
        Database.update(
                "update application_draft set expires_at = created_at where token_hash = ?", Sha256.of(old.token()));

        drafts.forgetOld();

        assertThat(Database.count(OF_TOKEN, Sha256.of(old.token()))).isZero();
        assertThat(Database.count(FILES, fileName)).isZero();
        assertThat(Database.count(OF_TOKEN, Sha256.of(young.token()))).isOne();
    }

    /** From an address of its own, so that no other test pays for it. */
    @Test
    void oneAddressWritesAFewPagesAMinuteOnly() throws UnknownHostException {
        RestAssuredConfig elsewhere = RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig()
                        .setParam(ConnRoutePNames.LOCAL_ADDRESS, InetAddress.getByName("127.0.0.9")));
        String page = "/apply/" + ApplyForm.begin().token() + "/organisation";
        Response form = given().config(elsewhere).get(page);
        String csrf = form.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");

        // the allowance refills while the pages are sent
        List<Integer> answers = IntStream.range(0, 600)
                .mapToObj(time -> given().config(elsewhere)
                        .cookies(form.getDetailedCookies())
                        .contentType(ContentType.URLENC)
                        .formParam("csrf", csrf)
                        .post(page)
                        .statusCode())
                .takeWhile(status -> status != 429)
                .toList();

        assertThat(answers).hasSizeBetween(120, 599).containsOnly(422);
        ApplyForm.begin().send("organisation", Map.of()).then().statusCode(422);
    }
}
