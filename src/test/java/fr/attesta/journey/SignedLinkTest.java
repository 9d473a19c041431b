package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("A signed link")
class SignedLinkTest {

    @Test
    void standsInNoTableInClear() {
        CaseJourney file = Stages.quoteSent();
        String token = file.link("quote_sent");

        assertThat(Database.count("select count(*) from signed_link l where l::text like ?", "%" + token + "%"))
                .isZero();
        assertThat(Database.count("select count(*) from mail m where m::text like ?", "%" + token + "%"))
                .isZero();
        assertThat(Database.text("select token_hash from signed_link where case_id = ?::uuid", file.id()))
                .hasSize(64);
    }

    @Test
    void changesNothingWhenItIsOpened() {
        CaseJourney file = Stages.quoteSent();
        String token = file.link("quote_sent");
        List<String> before = everything(file);

        for (int i = 0; i < 3; i++) {
            Api.anonymous().get("/api/links/" + token).then().statusCode(200);
            Api.anonymous().accept("text/html").get("/p/" + token).then().statusCode(200);
            Api.anonymous().head("/api/links/" + token);
        }

        assertThat(everything(file)).isEqualTo(before);
    }

    @Test
    void worksOnceAndThenTellsThatItWasUsed() {
        CaseJourney file = Stages.quoteSent();
        String token = file.link("quote_sent");
        file.clientAnswers("quote_sent", Stages.acceptance(false));
        file.awaitTask("audit_assign_auditor");
        List<String> before = everything(file);

        Api.anonymous()
                .body(Stages.acceptance(false))
                .post("/api/links/" + token)
                .then()
                .statusCode(410)
                .contentType("application/problem+json");
        Api.anonymous()
                .body(Map.of("answer", "DECLINE", "reason", "Non"))
                .post("/api/links/" + token)
                .then()
                .statusCode(410);

        Api.anonymous().get("/api/links/" + token).then().statusCode(200).body("usedAt", notNullValue());
        assertThat(everything(file)).isEqualTo(before);
    }

    @Test
    void staysGoodAfterAnAnswerThatWasRefused() {
        CaseJourney file = Stages.quoteSent();

        file.clientTries("quote_sent", Map.of("answer", "ACCEPT")).statusCode(422);
        file.clientTries("quote_sent", "{\"answer\":").statusCode(400);

        file.clientAnswers("quote_sent", Stages.acceptance(false)).awaitTask("audit_assign_auditor");
    }

    @Test
    void opensNothingWhenASingleCharacterIsChanged() {
        String token = Stages.quoteSent().link("quote_sent");

        for (int position : List.of(0, token.length() / 2, token.length() - 2)) {
            char other = token.charAt(position) == 'A' ? 'B' : 'A';
            String forged = token.substring(0, position) + other + token.substring(position + 1);
            Api.anonymous().get("/api/links/" + forged).then().statusCode(404);
            Api.anonymous()
                    .body(Stages.acceptance(false))
                    .post("/api/links/" + forged)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void opensNothingAfterItsLastDay() {
        CaseJourney file = Stages.quoteSent();
        String token = file.link("quote_sent");
        Time.advanceTo(file.due("BODY_QUOTE_EXPIRY"));
        Api.anonymous().get("/api/links/" + token).then().statusCode(200);

        Time.advance(1);

        Api.anonymous().get("/api/links/" + token).then().statusCode(410);
        Api.anonymous()
                .body(Stages.acceptance(false))
                .post("/api/links/" + token)
                .then()
                .statusCode(410);
        file.awaitClosed("NO_CONTRACT");
    }

    @Test
    void doesOneThingOnly() {
        CaseJourney file = Stages.datesProposed();
        String token = file.link("date_proposal");
        List<String> before = everything(file);

        Api.anonymous()
                .body(Stages.acceptance(false))
                .post("/api/links/" + token)
                .then()
                .statusCode(422);
        Api.anonymous()
                .auth()
                .oauth2(token)
                .get("/api/cases/" + file.number())
                .then()
                .statusCode(401);

        assertThat(everything(file)).isEqualTo(before);
        Api.anonymous().get("/api/links/" + token).then().body("purpose", equalTo("audit.choose-date"));
    }

    @Test
    void ofACaseThatIsOverOpensNothing() {
        CaseJourney file = Stages.quoteSent();
        String token = file.link("quote_sent");

        file.withdraws();

        Api.anonymous().get("/api/links/" + token).then().statusCode(410);
        Api.anonymous()
                .body(Stages.acceptance(false))
                .post("/api/links/" + token)
                .then()
                .statusCode(410);
        file.awaitClosed("WITHDRAWN");
    }

    /** All that a link could change in a case. */
    private static List<String> everything(CaseJourney file) {
        List<String> all = new ArrayList<>(file.journal());
        all.addAll(file.mails());
        all.add(file.stage());
        all.add(Database.text(
                "select string_agg(l::text, ';' order by id) from signed_link l where case_id = ?::uuid", file.id()));
        all.add(Database.text("select count(*)::text from outbox_message where case_id = ?::uuid", file.id()));
        return all;
    }
}
