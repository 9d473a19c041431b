package fr.attesta.decision.review;

/** What the reviewer goes through, section by section. */
public enum ReviewSection {
    ACTIVITY_DECLARATION,
    SIREN_ACTIVE,
    PLAN_AND_DURATION,
    REPORT_CONSISTENT,
    FINDINGS_JUSTIFIED,
    ACTION_PLAN_ACCEPTED,
    MAJORS_VERIFIED
}
