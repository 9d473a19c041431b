package fr.attesta.decision.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewRulesTest {

    private static final Set<ReviewSection> ALL = EnumSet.allOf(ReviewSection.class);
    private static final Set<ReviewSection> ALL_BUT_SIREN =
            EnumSet.complementOf(EnumSet.of(ReviewSection.SIREN_ACTIVE));

    @Test
    void filePassesWithEverySectionConfirmedOrCommentedOn() {
        assertThat(refusals(ALL, true)).isEmpty();
        assertThat(refusals(ALL_BUT_SIREN, true, comment("Radié le 3 mars"))).isEmpty();
        assertThat(refusals(ALL_BUT_SIREN, true))
                .containsExactly(Refusal.invalid("comments[1].text", "decision.section_comment_required"));
        assertThat(refusals(ALL_BUT_SIREN, true, comment(" "))).hasSize(1);
        assertThat(refusals(Set.of(), true)).hasSize(ALL.size());
    }

    @Test
    void fileGoesBackWithAtLeastOneSectionToComplete() {
        assertThat(refusals(Set.of(), false, comment("Extrait à joindre"))).isEmpty();
        assertThat(refusals(ALL, false))
                .containsExactly(Refusal.invalid("passed", "decision.section_to_complete_required"));
    }

    @Test
    void sectionIsNotConfirmedAndCommentedOnAtOnce() {
        assertThat(refusals(ALL, true, comment("Radié")))
                .containsExactly(Refusal.invalid("comments[1].text", "decision.section_confirmed_and_commented"));
    }

    private static SectionComment comment(String text) {
        return new SectionComment(ReviewSection.SIREN_ACTIVE, text);
    }

    private static List<Refusal> refusals(Set<ReviewSection> confirmed, boolean passed, SectionComment... comments) {
        return ReviewRules.of(new ReviewFile.Payload(confirmed, passed, "Remarque", List.of(comments)));
    }
}
