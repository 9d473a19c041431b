package fr.attesta.quote.domain;

import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.TraceLine;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an audit takes place and why (audit order of 6 June 2019, art. 1, 2 and 3). */
public record AuditPlace(Place value, String reason, String source, Confidence confidence) {

    /** On site, or at a distance. */
    public enum Place {
        ON_SITE,
        REMOTE
    }

    /** What brings a surveillance audit on site (art. 2 as amended). */
    public enum OnSiteReason {
        THIRD_PARTY_REPORTS("signalements de tiers"),
        RISK_ANALYSIS("analyse de risque issue de l’audit précédent"),
        SITE_SAMPLING("échantillonnage multi-sites lié à ces éléments"),
        CLIENT_REQUEST("demande de l’organisme"),
        INITIAL_AUDIT_REMOTE("audit initial réalisé à distance");

        private final String label;

        OnSiteReason(String label) {
            this.label = label;
        }
    }

    /**
     * The place of an audit.
     *
     * @param dedicatedPremises whether the client has premises of its own
     */
    public static AuditPlace of(AuditType audit, boolean dedicatedPremises, Set<OnSiteReason> reasons) {
        return switch (audit) {
            case INITIAL, EXTENSION -> onSite(dedicatedPremises, "Arrêté du 6 juin 2019 (audit), art. 1");
            case RENEWAL -> onSite(dedicatedPremises, "Arrêté du 6 juin 2019 (audit), art. 3");
            case SURVEILLANCE -> surveillance(reasons);
        };
    }

    /** The place as a step that explains and adds nothing. */
    public TraceLine line() {
        return new TraceLine("Lieu : " + reason, "", source, confidence);
    }

    private static AuditPlace onSite(boolean dedicatedPremises, String source) {
        return dedicatedPremises
                ? new AuditPlace(Place.ON_SITE, "Sur site, dans les locaux de l’organisme", source, Confidence.VERIFIED)
                : new AuditPlace(
                        Place.ON_SITE,
                        "Sur site, dans un autre lieu convenu : l’organisme n’a pas de locaux dédiés",
                        source,
                        Confidence.SECONDARY);
    }

    private static AuditPlace surveillance(Set<OnSiteReason> reasons) {
        String source = "Arrêté du 6 juin 2019 (audit), art. 2";
        if (reasons.isEmpty()) {
            return new AuditPlace(Place.REMOTE, "À distance, règle de la surveillance", source, Confidence.VERIFIED);
        }
        String labels = Arrays.stream(OnSiteReason.values())
                .filter(reasons::contains)
                .map(reason -> reason.label)
                .collect(Collectors.joining(", "));
        return new AuditPlace(Place.ON_SITE, "Sur site : " + labels, source, Confidence.VERIFIED);
    }
}
