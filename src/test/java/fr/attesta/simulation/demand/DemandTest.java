package fr.attesta.simulation.demand;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Time;
import fr.attesta.local.LocalStackResource;
import fr.attesta.shared.Category;
import fr.attesta.simulation.Simulate;
import fr.attesta.simulation.domain.DryRun.Days;
import fr.attesta.simulation.domain.Foreseen;
import fr.attesta.simulation.domain.Foreseen.Kind;
import fr.attesta.simulation.domain.Scenario;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("The audits to come")
class DemandTest {

    @Inject
    Simulate simulate;

    /** Not by the forecast: which audits find room in it depends on the cases of the other tests. */
    @Test
    void countInTheCategoriesThatWereAskedForUntilThereIsACertificate() {
        CaseJourney file = CaseJourney.applyWith(form -> form.put("categories", List.of("VAE", "BC")));
        file.awaitTask("quote_check_application");
        LocalDate today = Time.today();

        Map<Scenario, List<Foreseen>> told =
                simulate.play(Kind.AUDIT, List.of(Scenario.ON_TIME), new Days(today, today.plusMonths(24)));

        List<Foreseen> audits = told.getOrDefault(Scenario.ON_TIME, List.of()).stream()
                .filter(audit -> audit.file().number().equals(file.number()))
                .toList();
        assertThat(audits)
                .extracting(Foreseen::what)
                .startsWith("initial-certification")
                .contains("surveillance");
        assertThat(audits)
                .allSatisfy(audit -> assertThat(audit.file().categories()).containsExactly(Category.BC, Category.VAE));
    }
}
