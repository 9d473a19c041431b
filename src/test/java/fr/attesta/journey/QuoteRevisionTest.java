package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.attesta.document.pdf.Printed;
import fr.attesta.local.LocalStackResource;
import fr.attesta.quote.domain.SiteSampling;
import fr.attesta.quote.domain.SiteSampling.Population;
import fr.attesta.quote.mandate.AuditCalculator;
import fr.attesta.quote.mandate.Computation;
import fr.attesta.referential.domain.AuditType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Adjusting and revising a quote")
class QuoteRevisionTest {

    private static final Map<String, Object> ADJUSTED = Map.of(
            "halfDays", 9,
            "durationReason", "Activité répartie sur deux métiers",
            "place", "REMOTE",
            "placeReason", "Locaux en travaux",
            "discountPercent", 10,
            "discountReason", "Adhérent du réseau");

    @Inject
    AuditCalculator calculator;

    @Test
    void adjustmentsKeepTheComputedValuesAndARevisionReplacesWhatWasSent() throws IOException {
        CaseJourney file = Offers.toReview("fr");
        refusesWhatHasNoReason(file);
        file.completes("quote_review_quote", "administrator", ADJUSTED).awaitMail("quote_sent");
        String oldLink = "/api/links/" + file.link("quote_sent");
        showsAdjustmentsAndTheDraw(file);

        revisesOnceOnly(file);
        assertThat(file.runningDeadline("BODY_QUOTE_EXPIRY")).isEmpty();
        file.awaitTask("quote_review_quote");
        oldLinkTellsWhereTheQuoteWent(oldLink, false);
        file.completes("quote_review_quote", "administrator", Map.of()).awaitMail("quote_revised");
        oldLinkTellsWhereTheQuoteWent(oldLink, true);

        file.clientAnswers("quote_revised", Stages.acceptance(true)).awaitMail("contract_signed");
        assertThat(file.due("R3_1_PROPOSE_DATE")).isEqualTo(Time.today().plusDays(30));
        versionsAreKept(file);
        assertThat(paper(file, "contract"))
                .contains("Contrat de certification n° " + file.number(), "Jeanne Martin, Directrice", "Commandé")
                .contains("Signé électroniquement le", "Attestation sur l’honneur");
        revise(file, "Trop tard", 409);
        aSurveillanceVisitsASiteThatNoAuditHasSeen(file);
    }

    @Test
    void aQuoteInEnglishIsPrintedInEnglishAndDeclinedWithAReasonOnly() throws IOException {
        CaseJourney file = Offers.toReview("en");
        file.completes(
                "quote_review_quote",
                "administrator",
                Map.of("discountPercent", 5, "discountReason", "Member of the network"));
        file.awaitMail("quote_sent");

        assertThat(paper(file, "quote"))
                .contains("Quote No. " + file.number(), "Discount of 5%: Member of the network", "Optional")
                .contains("The draw can be repeated with the seed", "Over the three-year cycle");
        file.clientTries("quote_sent", Map.of("answer", "DECLINE", "reason", " "))
                .statusCode(422);
        file.clientAnswers("quote_sent", Map.of("answer", "DECLINE", "reason", "Too expensive"));
        file.awaitClosed("NO_CONTRACT");
        revise(file, "Nouvelle offre", 409);
    }

    /** Two of the four sites are in the contract, and a surveillance draws one: whatever the seed, it is one of the others. */
    private void aSurveillanceVisitsASiteThatNoAuditHasSeen(CaseJourney file) {
        UUID id = UUID.fromString(file.id());
        UUID surveillanceRun = new UUID(0, 1);
        List<String> visited = file.read("/quotes").getList("[0].drawn.sites.siret");
        Computation surveillance = calculator.compute(id, surveillanceRun, AuditType.SURVEILLANCE);
        assertThat(surveillance.sampledSites()).isOne();

        for (long seed = 1; seed <= 20; seed++) {
            assertThat(visited)
                    .doesNotContain(calculator
                            .draw(id, surveillanceRun, surveillance, seed)
                            .sirets());
        }
    }

    private static void refusesWhatHasNoReason(CaseJourney file) {
        file.tries(
                        "quote_review_quote",
                        "administrator",
                        Map.of("halfDays", 9, "place", "REMOTE", "discountPercent", 10))
                .statusCode(422)
                .body("errors.field", hasItems("durationReason", "placeReason", "discountReason"));
        Map<String, Object> tooFine = Map.of("discountPercent", 10.123, "discountReason", "Réseau");
        file.tries("quote_review_quote", "administrator", tooFine).statusCode(422);
    }

    private static void showsAdjustmentsAndTheDraw(CaseJourney file) {
        JsonPath quote = file.read("/quotes");
        assertThat(quote.getInt("[0].computed")).isNotEqualTo(9);
        assertThat(quote.getInt("[0].duration")).isEqualTo(9);
        assertThat(quote.getString("[0].overrideReason")).isEqualTo("Activité répartie sur deux métiers");
        assertThat(quote.getString("[0].reviewedBy")).isEqualTo("administrator");
        assertThat(quote.getString("[0].place.value")).isEqualTo("ON_SITE");
        assertThat(quote.getBoolean("[0].onSite")).isFalse();
        assertThat(quote.getList("[0].price.lines.code"))
                .contains("DISCOUNT")
                .doesNotContain("PRE_AUDIT", "TRAVEL_DAY");
        assertThat(quote.getString("[0].option.code")).isEqualTo("PRE_AUDIT");
        assertThat(file.journal()).contains("quote.reviewed");

        List<String> drawn = quote.getList("[0].drawn.sites.siret");
        Set<String> sites = new HashSet<>();
        for (int i = 2; i < 6; i++) {
            sites.add(Organisation.withKey(file.organisation().siren() + "%04d".formatted(i)));
        }
        long seed = quote.getLong("[0].drawn.seed");
        assertThat(drawn)
                .hasSize(2)
                .isEqualTo(SiteSampling.draw(AuditType.INITIAL, new Population<>(sites, Set.of()), 2, seed)
                        .sites());
    }

    private static void revisesOnceOnly(CaseJourney file) {
        revise(file, " ", 422);
        Api.as("auditor1")
                .body(Map.of("reason", "Je voudrais"))
                .post("/api/cases/" + file.number() + "/quotes/revise")
                .then()
                .statusCode(403);
        revise(file, "Un site de moins", 200);
        revise(file, "Encore une fois", 409);
    }

    private static void revise(CaseJourney file, String reason, int status) {
        Api.as("administrator")
                .body(Map.of("reason", reason))
                .post("/api/cases/" + file.number() + "/quotes/revise")
                .then()
                .statusCode(status);
    }

    private static void oldLinkTellsWhereTheQuoteWent(String oldLink, boolean sent) {
        Api.anonymous()
                .get(oldLink)
                .then()
                .statusCode(200)
                .body("facts.quote.state", equalTo("REVISED"))
                .body("facts.replacement.version", equalTo(2))
                .body("facts.replacement.recipient", equalTo("jeanne@ecluse.example"))
                .body("facts.replacement.sentAt", sent ? notNullValue() : nullValue());
        Api.anonymous()
                .accept("text/html")
                .get(oldLink.replace("/api/links/", "/p/"))
                .then()
                .statusCode(200)
                .body(containsString("La version 1 de ce devis a été révisée"))
                .body(containsString("jeanne@ecluse.example"));
        Api.anonymous().body(Stages.acceptance(false)).post(oldLink).then().statusCode(410);
    }

    private static void versionsAreKept(CaseJourney file) {
        JsonPath quotes = file.read("/quotes");
        assertThat(quotes.getList("version")).isEqualTo(List.of(2, 1));
        assertThat(quotes.getList("state")).isEqualTo(List.of("ACCEPTED", "REVISED"));
        assertThat(quotes.getString("[1].life.revisionReason")).isEqualTo("Un site de moins");
        assertThat(quotes.getLong("[0].drawn.seed")).isEqualTo(quotes.getLong("[1].drawn.seed"));
        assertThat(quotes.getInt("[0].duration")).isEqualTo(quotes.getInt("[0].computed"));
    }

    /** The words of the newest document of this kind; the file stays for people to look at. */
    private static String paper(CaseJourney file, String kind) throws IOException {
        String id = Database.text(
                "select id::text from document where case_id = ?::uuid and kind = '" + kind
                        + "' order by created_at desc limit 1",
                file.id());
        byte[] content = Api.as("administrator")
                .accept("*/*")
                .get("/documents/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Path folder = Files.createDirectories(Path.of("target/pdf"));
        Files.write(folder.resolve(kind + "-of-a-case.pdf"), content);
        return Printed.text(content);
    }
}
