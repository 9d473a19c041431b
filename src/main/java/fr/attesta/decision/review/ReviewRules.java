package fr.attesta.decision.review;

import fr.attesta.shared.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong with a review: each section is confirmed or commented on before a file goes to the decision, where an
 * unconfirmed one speaks against it; a file that goes back says which sections miss something.
 */
final class ReviewRules {

    private ReviewRules() {}

    static List<Refusal> of(ReviewFile.Payload payload) {
        Set<ReviewSection> commented =
                payload.givenComments().stream().map(SectionComment::section).collect(Collectors.toSet());
        Set<ReviewSection> confirmed = payload.confirmedSections();
        List<Refusal> refusals = new ArrayList<>();
        Arrays.stream(ReviewSection.values())
                .filter(section -> confirmed.contains(section) && commented.contains(section))
                .forEach(section -> refusals.add(at(section, "decision.section_confirmed_and_commented")));
        if (payload.passed()) {
            Arrays.stream(ReviewSection.values())
                    .filter(section -> !confirmed.contains(section) && !commented.contains(section))
                    .forEach(section -> refusals.add(at(section, "decision.section_comment_required")));
        } else if (commented.isEmpty()) {
            refusals.add(Refusal.invalid("passed", "decision.section_to_complete_required"));
        }
        return refusals;
    }

    /** The page lists the comments in the order of the sections. */
    private static Refusal at(ReviewSection section, String code) {
        return Refusal.invalid("comments[" + section.ordinal() + "].text", code);
    }
}
