package fr.attesta.quote.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.quote.domain.AuditPlace.Place;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.TraceLine;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlaceOverrideTest {

    private static final AuditPlace ON_SITE = AuditPlace.of(AuditType.INITIAL, true, Set.of());

    @Test
    void anotherPlaceSaysItsReasonAndItsAuthorBesideTheComputedOne() {
        TraceLine line = new PlaceOverride(ON_SITE, Place.REMOTE, "Locaux inaccessibles", "administrator").line();

        assertThat(line.label()).contains("administrator", "Locaux inaccessibles");
        assertThat(line.value()).isEqualTo("à distance");
        assertThat(ON_SITE.line().label()).isEqualTo("Lieu : Sur site, dans les locaux de l’organisme");
    }

    @Test
    void theComputedPlaceIsNoOverride() {
        assertThatThrownBy(() -> new PlaceOverride(ON_SITE, Place.ON_SITE, "Habitude", "administrator"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherPlaceNeedsAReasonAndAnAuthor() {
        assertThatThrownBy(() -> new PlaceOverride(ON_SITE, Place.REMOTE, " ", "administrator"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlaceOverride(ON_SITE, Place.REMOTE, "Locaux inaccessibles", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
