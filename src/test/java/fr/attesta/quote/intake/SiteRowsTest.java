package fr.attesta.quote.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteRowsTest {

    @Test
    void emptyRowsAreTakenOutAndTheOthersNumberedAnew() {
        Map<String, List<String>> closed = SiteRows.closed(Map.of(
                "sites[0].name", List.of(" "),
                "sites[2].name", List.of("Nantes"),
                "sites[7].address.city", List.of("Brest")));

        assertThat(closed)
                .containsOnly(
                        Map.entry("sites[0].name", List.of("Nantes")),
                        Map.entry("sites[1].address.city", List.of("Brest")));
    }

    @Test
    void otherFieldsStayAsTheyAre() {
        assertThat(SiteRows.closed(Map.of("name", List.of("")))).containsOnlyKeys("name");
    }

    @Test
    void thePageOffersThreeRowsMoreThanAreFilled() {
        assertThat(SiteRows.offered(Map.of())).isEqualTo(3);
        assertThat(SiteRows.offered(Map.of(
                        "sites[4].name", List.of("Nantes"),
                        "sites[4].siret", List.of("1"),
                        "sites[9].name", List.of("Brest"))))
                .isEqualTo(5);
    }
}
