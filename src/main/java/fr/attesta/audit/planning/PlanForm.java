package fr.attesta.audit.planning;

import fr.attesta.web.form.Rows;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an audit as the auditor writes it. It never names the actions that will be sampled: those are told at the
 * opening meeting (audit order, art. 1).
 *
 * @param startsAt beginning of the opening meeting on the first day, Paris time
 * @param agenda an empty row of the form is null
 * @param indicatorsConfirmed that the auditor has read the list of indicators that will be examined
 */
public record PlanForm(
        @NotNull LocalTime startsAt,
        @NotBlank @Size(max = 300) String place,
        @Size(max = 60) List<@Nullable @Valid AgendaItem> agenda,
        @NotNull @AssertTrue Boolean indicatorsConfirmed) {

    public PlanForm {
        // positions stay, so that a refusal names the field
        agenda = Rows.given(agenda).stream()
                .map(item -> empty(item) ? null : item)
                .toList();
    }

    public List<AgendaItem> items() {
        return agenda.stream().filter(Objects::nonNull).toList();
    }

    /** The half-day of a row is prefilled, so that it alone says nothing. */
    private static boolean empty(@Nullable AgendaItem item) {
        return item == null || (item.topic() == null && item.with() == null);
    }
}
