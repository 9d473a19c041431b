package fr.attesta.referential.domain;

/** What a training organisation does beside its categories, as its application describes it (audit order, art. 1). */
public enum Activity {
    /** Services that lead to a certification of the national directories. */
    CERTIFYING,
    /** Work-linked training (alternance). */
    WORK_LINKED,
    /** Periods in a work situation. */
    WORK_SITUATION,
    /** Distance learning, wholly or partly. */
    DISTANCE,
    /** Entrusts services to subcontractors or to umbrella companies. */
    SUBCONTRACTS_OUT,
    /** Also carries out services as a subcontractor. */
    SUBCONTRACTOR,
    /** Carries out every service as a subcontractor, so that every sampled action is one. */
    SUBCONTRACTOR_ONLY
}
