package fr.attesta.billing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.journey.Api;
import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Stages;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Lines to invoice")
class InvoiceLinesTest {

    /** Two half-days at 475 euros, the file fee of 190 and a day of travel at 180 are 1,320 euros without VAT. */
    @Test
    void heldAuditIsInvoicedAsAgreedOnceItWasHeld() {
        CaseJourney file = Stages.auditPlanned();
        assertThat(linesOf(file)).isEmpty();

        CaseJourney held = Stages.auditHeld();

        Map<String, Object> line = linesOf(held).getFirst();
        assertThat(line)
                .containsEntry("service", "AUDIT")
                .containsEntry("siren", held.organisation().siren());
        assertThat(csv())
                .startsWith("\uFEFFprestation;dossier;siren;organisme;date;libelle;montant_ht;taux_tva;montant_ttc")
                .contains("AUDIT;" + held.number() + ";" + held.organisation().siren())
                .contains(";1320,00;20;1584,00");
    }

    @Test
    void auditCancelledTheDayBeforeCostsSixtyPercentAndOneWithoutADateNothing() {
        CaseJourney dated = Stages.dateChosen();
        CaseJourney undated = Stages.datesProposed();

        dated.withdraws().awaitClosed("WITHDRAWN");
        undated.withdraws().awaitClosed("WITHDRAWN");

        assertThat(linesOf(undated)).isEmpty();
        Map<String, Object> line = linesOf(dated).getFirst();
        assertThat(line).containsEntry("service", "CANCELLATION");
        assertThat(csv()).contains("CANCELLATION;" + dated.number()).contains(";792,00;20;950,40");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/invoice-lines?from=2026-02-01&to=2026-01-31",
        "/api/invoice-lines?from=2026-02-01&to=2028-01-31",
        "/api/invoice-lines?from=2026-02-01",
        "/api/invoice-lines?from=tomorrow&to=2028-01-31"
    })
    void periodThatIsNoneIsRefused(String path) {
        Api.as("administrator").get(path).then().statusCode(422);
    }

    private static List<Map<String, Object>> linesOf(CaseJourney file) {
        List<Map<String, Object>> lines = Api.as("administrator")
                .get(period())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
        return lines.stream()
                .filter(line -> file.number().equals(line.get("caseNumber")))
                .toList();
    }

    private static String csv() {
        byte[] file = Api.as("administrator")
                .accept("text/csv")
                .get(period())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return new String(file, StandardCharsets.UTF_8);
    }

    private static String period() {
        return "/api/invoice-lines?from=" + Time.today().minusDays(30) + "&to=" + Time.today();
    }
}
