package fr.attesta.deadline;

import fr.attesta.deadline.domain.DeadlineRule;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DeadlineRules {
    DeadlineRule of(String code) {
        return new DeadlineRule(code);
    }
}
