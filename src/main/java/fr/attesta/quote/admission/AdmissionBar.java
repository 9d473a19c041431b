package fr.attesta.quote.admission;

import fr.attesta.deadline.DeadlineTables;
import fr.attesta.deadline.domain.DeadlineClock;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** After a refusal or a withdrawal, a new application may come three months later (audit order, art. 8; rule 3.18). */
final class AdmissionBar {

    private static final String NEW_APPLICATION = "R3_18_NEW_APPLICATION";

    private AdmissionBar() {}

    static Optional<Refusal> after(LocalDate refused, LocalDate today) {
        LocalDate from = DeadlineClock.due(DeadlineTables.shipped().rule(NEW_APPLICATION, refused), refused)
                .due();
        return today.isBefore(from) ? Optional.of(Refusal.conflict("application.barred", from)) : Optional.empty();
    }
}
