package fr.attesta.quote.domain;

import fr.attesta.referential.domain.AuditScope;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Category;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the duration of an audit depends on (audit order of 6 June 2019, art. 4, 9 and 10).
 *
 * @param turnover of the whole training activity, VAT excluded, from the last activity report
 * @param categories in scope; for an extension, only those that are added, and none when only sites are
 * @param sampledSites sites drawn beside the central function
 * @param addedSites for an extension, new sites of an organisation that is already certified as multi-site; a single-site
 *     organisation needs a new initial audit instead
 * @param formerNewEntrant for a surveillance, whether the organisation was audited as a new entrant at the initial audit
 */
public record AuditRequest(
        AuditScope scope,
        LocalDate auditDate,
        BigDecimal turnover,
        Set<Category> categories,
        int sampledSites,
        int addedSites,
        boolean formerNewEntrant) {

    public AuditRequest {
        categories = Set.copyOf(categories);
        if (turnover.signum() < 0 || sampledSites < 0 || addedSites < 0) {
            throw new IllegalArgumentException("Expected a turnover and sites of zero or more but they are " + turnover
                    + ", " + sampledSites + " and " + addedSites);
        }
        if (addedSites > 0 && scope.type() != AuditType.EXTENSION) {
            throw new IllegalArgumentException("Expected added sites in an EXTENSION only but it is " + scope.type());
        }
        if (categories.isEmpty() && addedSites == 0) {
            throw new IllegalArgumentException("Expected at least one category but there is none");
        }
        if (formerNewEntrant && scope.type() != AuditType.SURVEILLANCE) {
            throw new IllegalArgumentException(
                    "Expected a former new entrant at a SURVEILLANCE only but it is " + scope.type());
        }
    }

    /** An audit of one site in the ordinary regime; the other cases name every component. */
    public static AuditRequest ofSingleSite(
            AuditType type, LocalDate auditDate, BigDecimal turnover, Set<Category> categories) {
        return new AuditRequest(AuditScope.ordinary(type), auditDate, turnover, categories, 0, 0, false);
    }
}
