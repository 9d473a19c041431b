package fr.attesta.quote.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.quote.domain.AuditPlace.OnSiteReason;
import fr.attesta.quote.domain.AuditPlace.Place;
import fr.attesta.referential.domain.AuditType;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditPlaceTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SURVEILLANCE")
    void isTheClientsPremises(AuditType audit) {
        AuditPlace place = AuditPlace.of(audit, true, Set.of());

        assertThat(place.value()).isEqualTo(Place.ON_SITE);
        assertThat(place.reason()).contains("locaux de l’organisme");
    }

    @Test
    void isAnAgreedPlaceWithoutDedicatedPremises() {
        assertThat(AuditPlace.of(AuditType.INITIAL, false, Set.of()).reason()).contains("autre lieu convenu");
    }

    @Test
    void aSurveillanceIsRemote() {
        assertThat(AuditPlace.of(AuditType.SURVEILLANCE, true, Set.of()).value())
                .isEqualTo(Place.REMOTE);
    }

    @ParameterizedTest
    @EnumSource
    void aSurveillanceIsOnSiteForEachReasonOfArticle2(OnSiteReason reason) {
        assertThat(AuditPlace.of(AuditType.SURVEILLANCE, true, Set.of(reason)).value())
                .isEqualTo(Place.ON_SITE);
    }

    @Test
    void saysAllTheReasons() {
        assertThat(AuditPlace.of(
                                AuditType.SURVEILLANCE,
                                true,
                                EnumSet.of(OnSiteReason.CLIENT_REQUEST, OnSiteReason.THIRD_PARTY_REPORTS))
                        .reason())
                .isEqualTo("Sur site : signalements de tiers, demande de l’organisme");
    }
}
