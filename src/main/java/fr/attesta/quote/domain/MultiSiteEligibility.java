package fr.attesta.quote.domain;

import fr.attesta.shared.Confidence;
import fr.attesta.shared.TraceLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an organisation may be audited as multi-site, by sampling (audit order of 6 June 2019, art. 6).
 *
 * @param centralAuthority the central function has authority over the sites
 * @param sameNda all sites share the activity-declaration number: a network with several is not multi-site
 */
public record MultiSiteEligibility(
        boolean singleQualitySystem,
        boolean centralAuthority,
        boolean centralFunctionSubcontracted,
        boolean everySiteMonitored,
        boolean permanentStaffOnEachSite,
        boolean sameNda) {

    private static final String ARTICLE = "Arrêté du 6 juin 2019 (audit), art. 6";

    /** All the obstacles, in French; none when the organisation is eligible. */
    public List<TraceLine> obstacles() {
        List<TraceLine> obstacles = new ArrayList<>();
        require(singleQualitySystem, "Le système qualité n’est pas unique", obstacles);
        require(centralAuthority, "La fonction centrale n’a pas autorité sur les sites", obstacles);
        require(!centralFunctionSubcontracted, "La fonction centrale est sous-traitée", obstacles);
        require(everySiteMonitored, "Tous les sites ne sont pas dans le programme de surveillance", obstacles);
        require(permanentStaffOnEachSite, "Un site au moins n’a pas de personnel permanent", obstacles);
        require(sameNda, "Les sites n’ont pas le même numéro de déclaration d’activité", obstacles);
        return obstacles;
    }

    public boolean eligible() {
        return obstacles().isEmpty();
    }

    /**
     * What was declared, as the first lines of a trace.
     *
     * @param declared null when nothing was declared, as for a certificate that another body's system held
     */
    static List<TraceLine> explain(@Nullable MultiSiteEligibility declared) {
        if (declared == null) {
            return List.of(new TraceLine(
                    "Éligibilité multi-sites non déclarée, échantillonnage à confirmer",
                    "",
                    ARTICLE,
                    Confidence.UNCONFIRMED));
        }
        return declared.eligible()
                ? List.of(new TraceLine(
                        "Éligible au multi-sites d’après sa déclaration", "", ARTICLE, Confidence.VERIFIED))
                : declared.obstacles();
    }

    private static void require(boolean condition, String obstacle, List<TraceLine> obstacles) {
        if (!condition) {
            obstacles.add(new TraceLine(obstacle, "", ARTICLE, Confidence.VERIFIED));
        }
    }
}
