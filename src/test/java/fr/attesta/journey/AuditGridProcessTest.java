package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.document.pdf.Printed;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The grid of an audit of several sites")
class AuditGridProcessTest {

    private static final String SECOND = "auditor2";
    private static final String NOTE = "Confidence de la directrice";
    private static final Map<String, Object> CONFORM =
            Map.of("version", 0, "result", "CONFORM", "comment", "Vu sur place", "note", NOTE);

    @Test
    void twoAuditorsFillItInSiteBySiteAndTheNoteStaysTheirs() throws IOException {
        CaseJourney file = planned();
        GridVisit grid = new GridVisit(file);
        grid.posts(Stages.AUDITOR, "/opening", Map.of("openedAt", "x")).then().statusCode(422);
        grid.opens();
        int lines = 0;
        for (int site : List.of(0, 1, 2)) {
            for (String line : grid.lines(site)) {
                grid.saves(site % 2 == 0 ? Stages.AUDITOR : SECOND, line, CONFORM);
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(60);
        outsidersWriteNothing(grid);

        Map<String, Object> closing = grid.closing(List.of());
        file.tries("audit_hold_audit", SECOND, closing).statusCode(409);
        file.completes("audit_hold_audit", Stages.AUDITOR, closing);
        Stages.writeReport(file);

        assertThat(report(file)).contains(file.number(), "Vu sur place").doesNotContain(NOTE);
        assertThat(grid.page("quality", "").asString()).contains(NOTE);
        assertThat(grid.page("administrator", "").asString())
                .contains("Vu sur place")
                .doesNotContain(NOTE);
    }

    /** Four sites, two of them drawn, and an auditor who is accompanied. */
    private static CaseJourney planned() {
        CaseJourney file = Offers.toReview("fr");
        file.completes("quote_review_quote", "administrator", Map.of());
        file.clientAnswers("quote_sent", Stages.acceptance(false));
        file.completes(
                "audit_assign_auditor", "administrator", Map.of("auditor", Stages.AUDITOR, "secondAuditor", SECOND));
        Stages.proposeDate(file);
        Stages.chooseDate(file);
        Stages.sendPlan(file);
        new GridVisit(file).letsTheAuditPass();
        return file;
    }

    private static void outsidersWriteNothing(GridVisit grid) {
        Map<String, Object> text = Map.of("version", 1, "result", "CONFORM", "comment", "Intrus");
        grid.posts("auditor3", "/lines/0/1", text).then().statusCode(404);
        grid.posts("reviewer", "/lines/0/1", text).then().statusCode(403);
        assertThat(grid.page(Stages.AUDITOR, "").asString()).doesNotContain("Intrus");
    }

    private static String report(CaseJourney file) throws IOException {
        String id = Database.text(
                "select id::text from document where case_id = ?::uuid and kind like '%report%'"
                        + " order by created_at desc limit 1",
                file.id());
        byte[] content =
                Api.as("administrator").accept("*/*").get("/documents/" + id).asByteArray();
        return Printed.text(content);
    }
}
