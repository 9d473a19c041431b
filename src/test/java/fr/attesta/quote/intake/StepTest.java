package fr.attesta.quote.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.quote.application.content.ApplicationForm;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StepTest {

    @Test
    void everyPartOfAnApplicationHasItsPage() {
        assertThat(ApplicationForm.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .allSatisfy(part -> assertThat(Step.asking(part)).isPresent());
    }

    @Test
    void noPartIsAskedForTwice() {
        assertThat(ApplicationForm.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .allSatisfy(part -> assertThat(Arrays.stream(Step.values()).filter(step -> step.asksFor(part)))
                        .hasSize(1));
    }

    @Test
    void aFieldInsideAPartBelongsToThePageOfThePart() {
        assertThat(Step.asking("contact.email")).contains(Step.ORGANISATION);
        assertThat(Step.asking("sites[2].siret")).contains(Step.SITES);
        assertThat(Step.asking("surprise")).isEmpty();
        assertThat(Step.asking(null)).isEmpty();
    }

    @Test
    void theLastPageHasNoNextOne() {
        assertThat(Step.PIECES.next()).isEqualTo(Step.CHECK);
        assertThat(Step.CHECK.next()).isEqualTo(Step.CHECK);
    }
}
