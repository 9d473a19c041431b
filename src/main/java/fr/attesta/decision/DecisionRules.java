package fr.attesta.decision;

import fr.attesta.decision.domain.DecisionReadiness;
import fr.attesta.decision.domain.Outcome;
import fr.attesta.decision.review.DecisionFile;
import fr.attesta.decision.review.ReviewSection;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Why a decision cannot be taken as it is written (audit order of 6 June 2019, art. 5): nobody can overrule the law. */
final class DecisionRules {

    private static final String FIELD = "decision";

    private DecisionRules() {}

    static List<Refusal> refusals(Decide.Facts facts, Decide.Payload payload) {
        DecisionFile file = facts.file();
        List<Refusal> refusals = new ArrayList<>();
        if (!file.possible().contains(payload.decision())) {
            refusals.add(impossible(file, payload));
        }
        if (payload.decision().favourable()) {
            readiness(file, refusals);
            facts.unmet().forEach(section -> refusals.add(unmet(section)));
        } else if (payload.reasons() == null || payload.reasons().isBlank()) {
            refusals.add(Refusal.invalid("reasons", "decision.reasons_required"));
        }
        if (payload.decision().favourable()) {
            scope(file, payload, refusals);
        }
        return refusals;
    }

    private static Refusal impossible(DecisionFile file, Decide.Payload payload) {
        if (!file.auditHeld()) {
            return Refusal.invalid(FIELD, "decision.no_audit_held");
        }
        return file.auditType() == AuditType.EXTENSION && payload.decision() == Outcome.GRANTED
                ? Refusal.invalid(FIELD, "decision.nothing_to_extend")
                : Refusal.invalid(FIELD, "decision.not_after_this_audit");
    }

    private static void readiness(DecisionFile file, List<Refusal> refusals) {
        for (DecisionReadiness.Reason reason : file.readiness().reasons()) {
            refusals.add(blocked(reason));
        }
        file.unplanned()
                .forEach(finding -> refusals.add(Refusal.invalid(FIELD, "decision.plan_missing", finding.number())));
    }

    private static Refusal blocked(DecisionReadiness.Reason reason) {
        return switch (reason.code()) {
            case "OPEN_MAJOR" -> Refusal.invalid(FIELD, "decision.blocked_open_major", reason.text());
            case "UNLIFTED_MINOR" -> Refusal.invalid(FIELD, "decision.blocked_unlifted_minor", reason.text());
            case "FIVE_OPEN_MINORS" -> Refusal.invalid(FIELD, "decision.blocked_five_minors", reason.text());
            default -> throw new IllegalStateException("Expected a known reason but it is " + reason.code());
        };
    }

    private static Refusal unmet(ReviewSection section) {
        return switch (section) {
            case ACTIVITY_DECLARATION -> Refusal.invalid(FIELD, "decision.section_unmet_ACTIVITY_DECLARATION");
            case SIREN_ACTIVE -> Refusal.invalid(FIELD, "decision.section_unmet_SIREN_ACTIVE");
            case PLAN_AND_DURATION -> Refusal.invalid(FIELD, "decision.section_unmet_PLAN_AND_DURATION");
            case REPORT_CONSISTENT -> Refusal.invalid(FIELD, "decision.section_unmet_REPORT_CONSISTENT");
            case FINDINGS_JUSTIFIED -> Refusal.invalid(FIELD, "decision.section_unmet_FINDINGS_JUSTIFIED");
            case ACTION_PLAN_ACCEPTED -> Refusal.invalid(FIELD, "decision.section_unmet_ACTION_PLAN_ACCEPTED");
            case MAJORS_VERIFIED -> Refusal.invalid(FIELD, "decision.section_unmet_MAJORS_VERIFIED");
        };
    }

    /** A certificate bears the number of the activity declaration: the proof of filing is not enough any more. */
    private static void scope(DecisionFile file, Decide.Payload payload, List<Refusal> refusals) {
        Set<Category> scope = payload.scope(file);
        if (file.provider().nda() == null && payload.decision() == Outcome.GRANTED) {
            refusals.add(Refusal.invalid(FIELD, "decision.nda_missing"));
        }
        if (scope.isEmpty() || !file.categories().containsAll(scope)) {
            refusals.add(Refusal.invalid("categories", "decision.category_not_applied"));
        } else if (payload.decision() == Outcome.MAINTAINED
                && !scope.equals(file.categories())
                && (payload.reasons() == null || payload.reasons().isBlank())) {
            refusals.add(Refusal.invalid("reasons", "decision.reduction_reasons"));
        }
    }
}
