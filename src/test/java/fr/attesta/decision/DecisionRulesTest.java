package fr.attesta.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.decision.domain.DecisionReadiness;
import fr.attesta.decision.domain.Outcome;
import fr.attesta.decision.review.DecisionFile;
import fr.attesta.decision.review.FileReviewView;
import fr.attesta.decision.review.ReviewSection;
import fr.attesta.finding.FindingState;
import fr.attesta.finding.FindingView;
import fr.attesta.provider.Address;
import fr.attesta.provider.Contact;
import fr.attesta.provider.ProviderView;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.Severity;
import fr.attesta.referential.domain.StandardVersion;
import fr.attesta.shared.Category;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {

    private static final DecisionReadiness READY =
            new DecisionReadiness(DecisionReadiness.Outcome.GRANTABLE, List.of());
    private static final DecisionReadiness BLOCKED = new DecisionReadiness(
            DecisionReadiness.Outcome.BLOCKED,
            List.of(
                    new DecisionReadiness.Reason("OPEN_MAJOR", "majeure", "art. 5", Confidence.VERIFIED),
                    new DecisionReadiness.Reason("FIVE_OPEN_MINORS", "mineures", "art. 5", Confidence.CONFLICTING)));

    @Test
    void aReadyFileIsGranted() {
        assertThat(codes(file(AuditType.INITIAL, true, "11755555555", READY), grant()))
                .isEmpty();
    }

    @Test
    void everyLegalReasonBlocksAndIsShown() {
        assertThat(codes(file(AuditType.INITIAL, true, "11755555555", BLOCKED), grant()))
                .containsExactly("decision.blocked_open_major", "decision.blocked_five_minors");
    }

    @Test
    void aBlockedFileCanBeRefusedWithReasonsOnly() {
        DecisionFile file = file(AuditType.INITIAL, true, "11755555555", BLOCKED);
        assertThat(codes(file, new Decide.Payload(Outcome.REFUSED, " ", null)))
                .containsExactly("decision.reasons_required");
        assertThat(codes(file, new Decide.Payload(Outcome.REFUSED, "Majeure non levée.", null)))
                .isEmpty();
    }

    @Test
    void noCertificateWithoutTheNumberOfTheActivityDeclaration() {
        assertThat(codes(file(AuditType.INITIAL, true, null, READY), grant())).containsExactly("decision.nda_missing");
    }

    @Test
    void nothingIsGrantedWithoutAnAudit() {
        assertThat(codes(file(AuditType.INITIAL, false, "11755555555", READY), grant()))
                .containsExactly("decision.no_audit_held");
    }

    @Test
    void aSurveillanceMaintainsFewerCategoriesOnlyWithReasons() {
        DecisionFile file = file(AuditType.SURVEILLANCE, true, "11755555555", READY);
        assertThat(codes(file, new Decide.Payload(Outcome.MAINTAINED, null, Set.of(Category.AF))))
                .containsExactly("decision.reduction_reasons");
        assertThat(codes(file, new Decide.Payload(Outcome.MAINTAINED, "Bilans non conformes", Set.of(Category.AF))))
                .isEmpty();
        assertThat(codes(file, new Decide.Payload(Outcome.MAINTAINED, "Autre", Set.of(Category.VAE))))
                .containsExactly("decision.category_not_applied");
    }

    @Test
    void aSurveillanceMaintainsButDoesNotGrant() {
        DecisionFile file = file(AuditType.SURVEILLANCE, true, "11755555555", READY);
        assertThat(codes(file, new Decide.Payload(Outcome.MAINTAINED, null, null)))
                .isEmpty();
        assertThat(codes(file, grant())).containsExactly("decision.not_after_this_audit");
    }

    @Test
    void theScopeMayShrinkButNotGrow() {
        DecisionFile file = file(AuditType.INITIAL, true, "11755555555", READY);
        assertThat(codes(file, new Decide.Payload(Outcome.GRANTED, null, Set.of(Category.AF))))
                .isEmpty();
        assertThat(codes(file, new Decide.Payload(Outcome.GRANTED, null, Set.of(Category.VAE))))
                .containsExactly("decision.category_not_applied");
    }

    @Test
    void aMinorWithoutAnAcceptedPlanBlocks() {
        FindingView minor = new FindingView(
                new UUID(0, 1),
                new UUID(0, 2),
                "NC-1",
                17,
                StandardVersion.V10,
                Severity.MINOR,
                "Constat",
                LocalDate.of(2026, 11, 30),
                FindingState.NOT_CORRECTED,
                List.of(),
                List.of());
        DecisionFile file = file(AuditType.INITIAL, true, "11755555555", READY, minor);
        assertThat(codes(file, grant())).containsExactly("decision.plan_missing");
    }

    @Test
    void sectionThatTheLastReviewDidNotConfirmBlocksAndCannotBeOverruled() {
        DecisionFile file = file(AuditType.INITIAL, true, "11755555555", READY);
        Decide.Facts sentBack = new Decide.Facts(file, List.of(reviewed(ReviewSection.SIREN_ACTIVE)));
        Decide.Facts answered =
                new Decide.Facts(file, List.of(reviewed(ReviewSection.SIREN_ACTIVE), reviewed(ReviewSection.values())));

        assertThat(DecisionRules.refusals(sentBack, grant()))
                .extracting(Refusal::code)
                .hasSize(ReviewSection.values().length - 1)
                .contains("decision.section_unmet_PLAN_AND_DURATION")
                .doesNotContain("decision.section_unmet_SIREN_ACTIVE");
        assertThat(DecisionRules.refusals(sentBack, new Decide.Payload(Outcome.REFUSED, "Plan non tenu.", null)))
                .isEmpty();
        assertThat(DecisionRules.refusals(answered, grant())).isEmpty();
    }

    private static FileReviewView reviewed(ReviewSection... confirmed) {
        return new FileReviewView(
                1, List.of(confirmed), List.of(), true, null, "reviewer", Instant.parse("2026-11-30T09:00:00Z"), null);
    }

    private static Decide.Payload grant() {
        return new Decide.Payload(Outcome.GRANTED, null, null);
    }

    private static List<String> codes(DecisionFile file, Decide.Payload payload) {
        return DecisionRules.refusals(new Decide.Facts(file, List.of()), payload).stream()
                .map(Refusal::code)
                .toList();
    }

    private static DecisionFile file(
            AuditType type, boolean held, @Nullable String nda, DecisionReadiness readiness, FindingView... findings) {
        ProviderView provider = new ProviderView(
                new UUID(0, 9),
                "732829320",
                "Organisme",
                "SAS",
                "Une Dirigeante",
                nda,
                new Contact("Contact", "contact@organisme.example", null, Locale.FRENCH),
                new Address("1 rue de la Paix", "75002", "Paris"),
                List.of());
        return new DecisionFile(
                provider,
                type,
                held,
                Set.of(Category.AF, Category.CFA),
                List.of(findings),
                readiness,
                Outcome.possible(type, held));
    }
}
