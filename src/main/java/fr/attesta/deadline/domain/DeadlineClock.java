package fr.attesta.deadline.domain;

import java.time.LocalDate;
import java.util.List;

public final class DeadlineClock {
    public static Due due(DeadlineRule r, LocalDate a) {
        return new Due(a.plusDays(30), null, List.of());
    }
}
