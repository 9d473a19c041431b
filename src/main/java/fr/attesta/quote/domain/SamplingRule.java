package fr.attesta.quote.domain;

import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Validity;
import java.math.BigDecimal;

/**
 * How many sites an audit samples (audit order, art. 6), as a dated row.
 *
 * @param factor multiplies the square root: 1, and 0.6 at surveillance
 * @param countsCentral whether N includes the site of the central function: sources disagree, hence a setting
 */
public record SamplingRule(
        AuditType audit,
        BigDecimal factor,
        boolean countsCentral,
        Validity validity,
        String source,
        Confidence confidence) {}
