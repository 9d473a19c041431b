package fr.attesta.portfolio.content;

import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.shared.Refusal;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A running certificate as another system issued it.
 *
 * @param start day of certification, from which the surveillance window counts
 * @param surveillanceHeldOn day of the surveillance audit of this cycle, once it was passed
 * @param findings indicators with a finding at the last audit
 */
public record CertificateForm(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{2,39}", message = "portfolio.certificate_number")
        String number,

        @NotNull LocalDate start,
        @NotNull LocalDate end,
        @Nullable LocalDate surveillanceHeldOn,
        @Nullable Set<@Min(1) @Max(33) Integer> findings) {

    public Set<Integer> allFindings() {
        return findings == null ? Set.of() : findings;
    }

    /** What is wrong with its dates on the day of the import. */
    List<Refusal> problems(LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate expected = CertificatePeriod.from(start).end();
        if (end.isBefore(start)) {
            refusals.add(Refusal.invalid("certificate.end", "portfolio.end_before_start"));
        } else if (!end.equals(expected)) {
            refusals.add(Refusal.invalid("certificate.end", "portfolio.period", expected));
        } else if (end.isBefore(today)) {
            refusals.add(Refusal.invalid("certificate.end", "portfolio.expired"));
        }
        if (start.isAfter(today)) {
            refusals.add(Refusal.invalid("certificate.start", "portfolio.not_started"));
        }
        if (surveillanceHeldOn != null && (surveillanceHeldOn.isBefore(start) || surveillanceHeldOn.isAfter(today))) {
            refusals.add(Refusal.invalid("certificate.surveillanceHeldOn", "portfolio.surveillance_outside"));
        }
        return refusals;
    }
}
