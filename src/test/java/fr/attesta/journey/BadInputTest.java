package fr.attesta.journey;

import static fr.attesta.journey.Answers.atOnce;
import static fr.attesta.journey.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Bad input")
class BadInputTest {

    @Nested
    @DisplayName("POST /api/applications")
    class Applications {

        @TestFactory
        Stream<DynamicTest> answers422NamesTheFieldAndWritesNothing() {
            return Stream.of(
                    wrong("SIREN that fails its check", "siren", form -> form.put("siren", "123456789")),
                    wrong("SIREN of eight digits", "siren", form -> form.put("siren", "12345678")),
                    wrong("no SIREN", "siren", form -> form.remove("siren")),
                    wrong("blank name", "name", form -> form.put("name", "  ")),
                    wrong("name of 201 characters", "name", form -> form.put("name", "x".repeat(201))),
                    wrong("unknown category", "categories[0]", form -> form.put("categories", List.of("XX"))),
                    wrong("no category", "categories", form -> form.put("categories", List.of())),
                    wrong("negative turnover", "turnover", form -> form.put("turnover", -1)),
                    wrong("turnover as text", "turnover", form -> form.put("turnover", "beaucoup")),
                    wrong(
                            "turnover of a coming year",
                            "turnoverYear",
                            form -> form.put("turnoverYear", Time.today().getYear() + 1)),
                    wrong("period in the past", "desiredPeriod.from", form -> period(form, -1, 30)),
                    wrong("period that ends before it begins", "desiredPeriod.to", form -> period(form, 30, 29)),
                    wrong(
                            "date that does not exist",
                            "desiredPeriod.from",
                            form -> form.put("desiredPeriod", Map.of("from", "2031-02-30", "to", "2031-03-30"))),
                    wrong(
                            "sworn statement of tomorrow",
                            "swornStatement.signedOn",
                            form -> form.put(
                                    "swornStatement",
                                    Map.of(
                                            "signedBy",
                                            "X",
                                            "signedOn",
                                            Time.today().plusDays(1).toString()))),
                    wrong(
                            "mail address without @",
                            "contact.email",
                            form -> form.put("contact", Map.of("name", "X", "email", "nobody"))),
                    wrong(
                            "mail address with a line feed",
                            "contact.email",
                            form -> form.put("contact", Map.of("name", "X", "email", "a@b.fr\nBcc: c@d.fr"))),
                    wrong(
                            "postcode of letters",
                            "address.postcode",
                            form -> form.put(
                                    "address", Map.of("street", "1 rue", "postcode", "ABCDE", "city", "Rennes"))),
                    wrong("NDA of ten digits", "nda", form -> form.put("nda", "5335123456")),
                    wrong("unknown field", "surprise", form -> form.put("surprise", true)),
                    wrong("SIRET that fails its check", "sites[0].siret", form -> site(form, "12345678901234")),
                    wrong(
                            "site of another company",
                            "sites[0].siret",
                            form -> site(form, Organisation.fresh().siret())),
                    wrong("site without a word about the multi-site organisation", "multiSite", form -> {
                        site(form, Organisation.withKey(form.get("siren") + "0002"));
                        form.remove("multiSite");
                    }),
                    wrong("half a declaration", "multiSite.sameNda", form -> {
                        site(form, Organisation.withKey(form.get("siren") + "0002"));
                        Map<String, Object> declared = new LinkedHashMap<>(Offers.eligible());
                        declared.remove("sameNda");
                        form.put("multiSite", declared);
                    }),
                    wrong("site under another activity declaration", "multiSite.sameNda", form -> {
                        site(form, Organisation.withKey(form.get("siren") + "0002"));
                        Map<String, Object> declared = new LinkedHashMap<>(Offers.eligible());
                        declared.put("sameNda", false);
                        form.put("multiSite", declared);
                    }));
        }

        @Test
        void aHundredThousandSitesAreRefusedUnread() {
            Map<String, Object> form = Organisation.fresh().application();
            form.put("sites", Collections.nCopies(100_000, Map.of("name", "Annexe")));
            List<Long> before = rows();

            assertThat(Api.as("administrator")
                            .body(form)
                            .post("/api/applications")
                            .statusCode())
                    .isIn(413, 422);

            assertThat(rows()).isEqualTo(before);
        }

        private DynamicTest wrong(String what, String field, Consumer<Map<String, Object>> change) {
            return DynamicTest.dynamicTest(what + ": 422", () -> {
                Map<String, Object> form = Organisation.fresh().application();
                change.accept(form);
                List<Long> before = rows();

                refused(
                                Api.as("administrator")
                                        .body(form)
                                        .post("/api/applications")
                                        .then(),
                                422)
                        .body("errors.field", hasItem(field));

                assertThat(rows()).isEqualTo(before);
            });
        }

        @Test
        @DisplayName("a NUL character in a text: 400")
        void unreadableCharacter() {
            Map<String, Object> form = Organisation.fresh().application();
            form.put("name", "Organisme \0 caché");
            List<Long> before = rows();

            refused(Api.as("administrator").body(form).post("/api/applications").then(), 400);

            assertThat(rows()).isEqualTo(before);
        }

        @Test
        @DisplayName("several mistakes: 422 with all of them")
        void allMistakesAtOnce() {
            Map<String, Object> form = Organisation.fresh().application();
            period(form, -1, -5);
            form.put("turnoverYear", 1990);

            refused(Api.as("administrator").body(form).post("/api/applications").then(), 422)
                    .body("errors.field", equalTo(List.of("desiredPeriod.from", "desiredPeriod.to", "turnoverYear")));
        }

        @TestFactory
        Stream<DynamicTest> refusesWhatIsNoJsonObject() {
            return Stream.of(
                    body("broken JSON: 400", "{\"siren\": ", 400),
                    body("empty body: 400 or 422", "", 400),
                    body("null: 422", "null", 422),
                    body("a list: 422", "[]", 422),
                    body("a number: 422", "12", 422),
                    body("two objects: 400", "{} {}", 422),
                    body("10 MB: 413", "{\"name\":\"" + "x".repeat(10_000_000) + "\"}", 413));
        }

        private DynamicTest body(String name, String body, int status) {
            return DynamicTest.dynamicTest(name, () -> {
                List<Long> before = rows();
                ValidatableResponse answer = Api.as("administrator")
                        .body(body)
                        .post("/api/applications")
                        .then();
                assertThat(answer.extract().statusCode()).isBetween(400, 499);
                answer.contentType(Answers.PROBLEM);
                if (status != 400) {
                    assertThat(answer.extract().statusCode()).isIn(status, 400);
                }
                assertThat(rows()).isEqualTo(before);
            });
        }

        @Test
        @DisplayName("the same organisation again: 409 with the number of its case")
        void theSameAgain() {
            Organisation organisation = Organisation.fresh();
            Map<String, Object> form = organisation.application();
            String number = Api.as("administrator")
                    .body(form)
                    .post("/api/applications")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("number");
            List<Long> before = rows();

            String detail = refused(
                            Api.as("administrator")
                                    .body(form)
                                    .post("/api/applications")
                                    .then(),
                            409)
                    .extract()
                    .path("detail");

            assertThat(detail).contains(number);
            assertThat(rows()).isEqualTo(before);
        }

        @Test
        @DisplayName("the same organisation eight times at once: one 201, seven 409")
        void theSameAtOnce() throws Exception {
            Map<String, Object> form = Organisation.fresh().application();

            List<Integer> answers = atOnce(
                    8,
                    () -> Api.as("administrator")
                            .body(form)
                            .post("/api/applications")
                            .statusCode());

            assertThat(answers).containsOnlyOnce(201);
            assertThat(answers.stream().filter(status -> status == 409)).hasSize(7);
        }

        private void period(Map<String, Object> form, int from, int to) {
            form.put(
                    "desiredPeriod",
                    Map.of(
                            "from",
                            Time.today().plusDays(from).toString(),
                            "to",
                            Time.today().plusDays(to).toString()));
        }

        private void site(Map<String, Object> form, String siret) {
            form.put("multiSite", Offers.eligible());
            form.put(
                    "sites",
                    List.of(Map.of(
                            "name",
                            "Annexe",
                            "siret",
                            siret,
                            "address",
                            Map.of("street", "1 rue", "postcode", "35000", "city", "Rennes"))));
        }
    }

    @Nested
    @DisplayName("everything else")
    class Others {

        @TestFactory
        Stream<DynamicTest> answersUnknownThingsWithAProblem() {
            Map<String, Integer> answers = new LinkedHashMap<>();
            answers.put("/api/cases/AT-1999-00001", 404);
            answers.put("/api/cases/%00", 400);
            answers.put("/api/cases/AT-1999-00001/mails", 404);
            answers.put("/api/certificates/AT-Q-1999-0001", 404);
            answers.put("/api/certificates/AT-Q-1999-0001/pdf", 404);
            answers.put("/api/links/abc", 404);
            answers.put("/api/tasks?scope=everything", 422);
            answers.put("/api/nothing", 404);
            return answers.entrySet().stream()
                    .map(answer -> DynamicTest.dynamicTest(
                            "GET " + answer.getKey() + ": " + answer.getValue(),
                            () -> refused(
                                    Api.as("administrator")
                                            .accept("*/*")
                                            .urlEncodingEnabled(false)
                                            .get(answer.getKey())
                                            .then(),
                                    answer.getValue())));
        }

        @Test
        @DisplayName("withdrawing a case that is over: 409; without a reason: 422")
        void withdrawing() {
            CaseJourney file = CaseJourney.apply();
            file.awaitTask("quote_check_application");
            refused(
                    Api.as("administrator")
                            .body("{}")
                            .post("/api/cases/" + file.number() + "/withdraw")
                            .then(),
                    422);
            file.withdraws().awaitClosed("WITHDRAWN");

            refused(
                    Api.as("administrator")
                            .body(Map.of("reason", "Encore"))
                            .post("/api/cases/" + file.number() + "/withdraw")
                            .then(),
                    409);
        }

        @Test
        @DisplayName("moving time backwards, by nothing or by far too much: 422")
        void clock() {
            for (Object days : List.of(-1, 0, 100_000, "demain")) {
                refused(
                        Api.as("administrator")
                                .body(Map.of("days", days))
                                .post("/api/clock/advance")
                                .then(),
                        422);
            }
        }
    }

    /** How much there is of everything that an application writes. */
    /** Without the daily digests of staff, which are planned by themselves once a minute has passed. */
    private static List<Long> rows() {
        return Stream.of(
                        "provider",
                        "case_file",
                        "process_run",
                        "journal_entry",
                        "outbox_message",
                        "mail where template <> 'task_digest'")
                .map(table -> Database.count("select count(*) from " + table))
                .toList();
    }
}
