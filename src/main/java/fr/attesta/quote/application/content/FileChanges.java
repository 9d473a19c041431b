package fr.attesta.quote.application.content;

import fr.attesta.referential.domain.Activity;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says again before each audit (audit order, art. 2).
 *
 * @param turnover in euros without VAT, from the latest activity report
 */
public record FileChanges(
        @NotBlank @Size(max = 120) String headName,

        @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 2)
        BigDecimal turnover,

        @NotNull Integer turnoverYear,
        @Nullable Set<Activity> activities,
        @Nullable @Size(max = 4000) String organisationChart,
        @Nullable @Size(max = 2000) String remark) {}
