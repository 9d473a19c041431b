package fr.attesta.audit.programme;

import java.util.List;

/** The dates by which an audit plan leaves, both counted back from the first day of the audit. */
public final class PlanDeadlines {

    /** The lead time that the body sets itself; only a warning. */
    public static final String LEAD_TIME = "R3_2_SEND_PLAN";

    /** The day before the audit: the day after it, the audit is abandoned. */
    public static final String BEFORE_AUDIT = "BODY_PLAN_BEFORE_AUDIT";

    public static final List<String> ALL = List.of(LEAD_TIME, BEFORE_AUDIT);

    private PlanDeadlines() {}
}
