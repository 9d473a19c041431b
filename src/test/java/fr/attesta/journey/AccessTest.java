package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Who may do what")
class AccessTest {

    /** auditor1 is assigned to the case, auditor2 is not. */
    private static final List<String> CALLERS =
            List.of("administrator", "auditor1", "auditor2", "reviewer", "decider", "quality", "nobody");

    /** {case} is the number of a case, {task} a task of it that auditor1 holds. */
    private static final String MATRIX = """
        GET  /api/cases                    200 200 200 200 200 200 401
        GET  /api/cases/{case}             200 200 404 200 200 200 401
        GET  /api/cases/{case}/tasks       200 200 404 200 200 200 401
        GET  /api/cases/{case}/mails       200 200 404 200 200 200 401
        GET  /api/cases/{case}/deadlines   200 200 404 200 200 200 401
        GET  /api/cases/{case}/journal     200 200 404 200 200 200 401
        POST /api/cases/{case}/withdraw    422 403 403 403 403 403 401
        POST /api/cases/{case}/deadlines/00000000-0000-7000-8000-000000000000/anchor 422 403 403 403 403 403 401
        GET  /api/cases/{case}/scope       409 409 404 409 409 409 401
        POST /api/cases/{case}/scope-reduction-link 409 403 403 403 403 403 401
        GET  /api/tasks?scope=mine         200 200 200 200 200 200 401
        GET  /api/tasks?scope=groups       200 200 200 200 200 200 401
        GET  /api/tasks?scope=all          200 403 403 403 403 200 401
        GET  /api/tasks/{task}             200 200 404 200 200 200 401
        GET  /api/tasks/{task}/form        200 200 404 200 200 200 401
        POST /api/tasks/{task}/claim       409 200 404 409 409 409 401
        POST /api/tasks/{task}/release     409 200 404 409 409 409 401
        POST /api/tasks/{task}/complete    422 422 404 422 422 422 401
        POST /api/applications             422 403 403 403 403 403 401
        GET  /api/qualifications           200 200 200 403 403 200 401
        POST /api/qualifications           422 403 403 403 403 422 401
        POST /api/qualifications/withdrawals 422 403 403 403 403 422 401
        GET  /api/clock                    200 403 403 403 403 403 401
        POST /api/clock/advance            422 403 403 403 403 403 401
        """;

    @TestFactory
    Stream<DynamicTest> endpointAnswersEachRole() {
        return MATRIX.lines().flatMap(line -> {
            String[] row = line.trim().split(" +");
            return IntStream.range(0, CALLERS.size())
                    .mapToObj(i -> DynamicTest.dynamicTest(
                            "%s %s as %s: %s".formatted(row[0], row[1], CALLERS.get(i), row[2 + i]),
                            () -> assertThat(call(CALLERS.get(i), row[0], row[1]))
                                    .isEqualTo(Integer.parseInt(row[2 + i]))));
        });
    }

    private static CaseJourney shared;

    /** One case for the whole matrix: no row of it changes the case for another one. */
    private static CaseJourney file() {
        if (shared == null) {
            shared = Stages.auditorAssigned();
        }
        return shared;
    }

    private static int call(String caller, String verb, String address) {
        CaseJourney file = file();
        String task = file.tasks().getLast().id();
        String path = address.replace("{case}", file.number()).replace("{task}", task);
        RequestSpecification request = caller.equals("nobody") ? Api.anonymous() : Api.as(caller);
        int status =
                (verb.equals("GET") ? request.get(path) : request.body("{}").post(path)).statusCode();
        // a released task of an auditor would be free for the group
        if (address.endsWith("release") && status == 200) {
            Api.as(caller).post("/api/tasks/" + task + "/claim").then().statusCode(200);
        }
        return status;
    }

    @Nested
    @DisplayName("as an auditor")
    class Auditor {

        @Test
        void seesTheAssignedCasesOnly() {
            CaseJourney mine = Stages.auditorAssigned();
            CaseJourney others = Stages.contractSigned();
            others.completes("audit_assign_auditor", "administrator", Map.of("auditor", "auditor3"));

            Api.as("auditor1")
                    .get("/api/cases")
                    .then()
                    .body("number", hasItem(mine.number()))
                    .body("number", not(hasItem(others.number())));
            Api.as("auditor1").get("/api/tasks?scope=groups").then().body("caseNumber", not(hasItem(others.number())));
        }

        @Test
        void cannotReadTheCertificateOfACaseOfSomebodyElse() {
            String number = Stages.certified().certificateNumber();

            Api.as("auditor1")
                    .accept("application/pdf")
                    .get("/api/certificates/" + number + "/pdf")
                    .then()
                    .statusCode(200);
            Api.as("auditor2")
                    .accept("*/*")
                    .get("/api/certificates/" + number + "/pdf")
                    .then()
                    .statusCode(404);
            Api.anonymous().get("/api/certificates/" + number).then().statusCode(200);
            Api.anonymous()
                    .accept("*/*")
                    .get("/api/certificates/" + number + "/pdf")
                    .then()
                    .statusCode(401);
        }

        @Test
        void cannotReviewOrDecideTheCase() {
            CaseJourney file = Stages.finalReport();
            String review = file.awaitTask("decision_review_file").id();

            for (String auditor : List.of("auditor1", "auditor2")) {
                assertThat(Api.as(auditor)
                                .post("/api/tasks/" + review + "/claim")
                                .statusCode())
                        .isIn(403, 404);
                assertThat(Api.as(auditor)
                                .body(Stages.passed())
                                .post("/api/tasks/" + review + "/complete")
                                .statusCode())
                        .isIn(403, 404);
            }
            assertThat(file.openTasks()).containsExactly("decision_review_file");
        }
    }

    @Nested
    @DisplayName("as a reviewer or decider")
    class Reviewer {

        @Test
        void whoTookPartInTheAuditNeitherReviewsNorDecides() throws Exception {
            CaseJourney file = Stages.finalReport();
            String review = file.awaitTask("decision_review_file").id();
            Database.update("update audit set auditor = 'reviewer' where case_id = ?::uuid", file.id());

            Api.as("reviewer")
                    .post("/api/tasks/" + review + "/claim")
                    .then()
                    .statusCode(403)
                    .body("errors.code", hasItem("decision.took_part"));
            Api.as("reviewer")
                    .body(Stages.passed())
                    .post("/api/tasks/" + review + "/complete")
                    .then()
                    .statusCode(403);

            Database.update("update audit set auditor = 'decider' where case_id = ?::uuid", file.id());
            file.completes("decision_review_file", "reviewer", Stages.passed());
            file.tries("decision_decide", "decider", Map.of("decision", "GRANTED"))
                    .statusCode(403);
        }

        @Test
        void cannotDoEachOthersTasks() {
            CaseJourney file = Stages.finalReport();

            file.tries("decision_review_file", "decider", Stages.passed()).statusCode(403);
            file.completes("decision_review_file", "reviewer", Stages.passed());
            file.tries("decision_decide", "reviewer", Map.of("decision", "GRANTED"))
                    .statusCode(403);
            file.tries("decision_decide", "administrator", Map.of("decision", "GRANTED"))
                    .statusCode(403);
        }
    }

    @Nested
    @DisplayName("with a token that is none")
    class Strangers {

        @Test
        void isAskedToAuthenticate() {
            Api.anonymous()
                    .auth()
                    .oauth2("x.y.z")
                    .get("/api/cases")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("status", equalTo(401));
            Api.anonymous()
                    .auth()
                    .oauth2(Api.token("administrator") + "x")
                    .get("/api/cases")
                    .then()
                    .statusCode(401);
        }
    }
}
