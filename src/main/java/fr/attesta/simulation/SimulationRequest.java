package fr.attesta.simulation;

import fr.attesta.simulation.domain.Foreseen.Kind;
import fr.attesta.simulation.domain.Scenario;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the time machine: a case, a certificate, or everything when neither is given.
 *
 * @param months how far it looks
 * @param kind only what is of this kind
 */
public record SimulationRequest(
        @Nullable @Size(max = 40) String caseNumber,
        @Nullable @Size(max = 40) String certificate,
        @NotNull @Min(1) @Max(MOST_MONTHS) Integer months,
        @NotNull Scenario scenario,
        @Nullable Kind kind) {

    /** The three years of a certificate. */
    public static final int MOST_MONTHS = 36;
}
