package fr.attesta.audit;

import java.util.Set;
import java.util.UUID;

/** Evaluations of a case that are no audits; they are known further on. */
public interface OtherEvaluations {

    /** User names of those who were asked to evaluate. */
    Set<String> evaluatorsOf(UUID caseId);
}
