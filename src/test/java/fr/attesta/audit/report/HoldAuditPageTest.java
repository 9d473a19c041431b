package fr.attesta.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.audit.AuditFixtures;
import fr.attesta.audit.AuditPages;
import fr.attesta.audit.programme.IndicatorRow;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import jakarta.validation.Validation;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HoldAuditPageTest {

    @Test
    void majorOnlyIndicatorIsMarkedAndOffersNoMinor() {
        var facts = new HoldAudit.Facts(
                "AT-2026-00001",
                AuditFixtures.audit(AuditType.INITIAL, 2),
                null,
                null,
                IndicatorRow.of(
                        "lines",
                        AuditFixtures.examining(Set.of(4)).stream()
                                .filter(indicator -> indicator.examined())
                                .toList()),
                List.of());

        assertThat(AuditPages.french("tasks/audit_hold_audit", facts, Form.empty()))
                .contains("name=\"lines[0].statement\"", "Majeure seule", "value=\"MAJOR\"", "2 demi-journées")
                .doesNotContain("value=\"MINOR\"");
    }

    @Test
    void untouchedRowsOfTheFormAreNoLines() {
        Bound<HoldAudit.Payload> bound = bind(Map.of(
                "openedAt", "2026-12-10T09:00",
                "closedAt", "2026-12-10T17:00",
                "halfDaysHeld", "2",
                "allOtherConform", "true",
                "lines[0].indicator", "1",
                "lines[0].result", "",
                "lines[1].indicator", "4",
                "lines[1].result", "MAJOR",
                "lines[1].statement", "Aucune preuve"));

        assertThat(bound.form().refusals()).isEmpty();
        assertThat(Objects.requireNonNull(bound.value()).given())
                .containsExactly(new GridEntry(4, IndicatorResult.MAJOR, "Aucune preuve", null, null, null));
    }

    @Test
    void rowWithATextButWithoutAConclusionIsRefusedAtItsPlace() {
        Bound<HoldAudit.Payload> bound = bind(Map.of(
                "openedAt", "2026-12-10T09:00",
                "closedAt", "2026-12-10T17:00",
                "halfDaysHeld", "2",
                "lines[3].indicator", "4",
                "lines[3].statement", "Aucune preuve"));

        assertThat(bound.form().problems("lines[3].result")).isNotEmpty();
    }

    private static Bound<HoldAudit.Payload> bind(Map<String, String> fields) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return new FormBinder(factory.getValidator())
                    .bind(new MultivaluedHashMap<>(fields), HoldAudit.Payload.class);
        }
    }
}
