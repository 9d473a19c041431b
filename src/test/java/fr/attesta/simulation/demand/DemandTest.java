package fr.attesta.simulation.demand;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.journey.CaseJourney;
import fr.attesta.local.LocalStackResource;
import fr.attesta.shared.Category;
import fr.attesta.simulation.demand.domain.AuditNeed;
import fr.attesta.simulation.demand.domain.CapacityPlan.Month;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The audits to come")
class DemandTest {

    @Inject
    ForecastDemand demand;

    @Test
    void countInTheCategoriesThatWereAskedForUntilThereIsACertificate() {
        CaseJourney file = CaseJourney.applyWith(form -> form.put("categories", List.of("VAE", "BC")));
        file.awaitTask("quote_check_application");

        List<Month> months = demand.of(24);

        List<AuditNeed> audits = months.stream()
                .flatMap(month -> month.planned().stream())
                .filter(need -> need.file().number().equals(file.number()))
                .toList();
        assertThat(audits)
                .extracting(AuditNeed::process)
                .startsWith("initial-certification")
                .contains("surveillance");
        assertThat(audits)
                .allSatisfy(need -> assertThat(need.file().categories()).containsExactly(Category.BC, Category.VAE));
    }
}
