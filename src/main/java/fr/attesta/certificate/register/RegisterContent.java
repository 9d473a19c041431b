package fr.attesta.certificate.register;

import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.certificate.domain.CertificateStatus;
import fr.attesta.certificate.register.RegisterChange.Movement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public list at a moment, from everything that was recorded up to then: a certificate is on it while it is valid, and
 * leaves it on its expiry, suspension or withdrawal.
 */
record RegisterContent(Map<UUID, Entry> latest, LocalDate day) {

    private static final Comparator<RegisterLine> BY_NUMBER = Comparator.comparing(RegisterLine::certificate);

    /** What was recorded of a certificate. */
    record Entry(UUID certificateId, CertificateState state, RegisterLine line) {

        CertificateStatus on(LocalDate day) {
            return CertificateStatus.on(day, new CertificatePeriod(line.start(), line.end()), state);
        }
    }

    /** @param entries in the order in which they were recorded */
    static RegisterContent of(List<Entry> entries, LocalDate day) {
        Map<UUID, Entry> latest = new LinkedHashMap<>();
        entries.forEach(entry -> latest.put(entry.certificateId(), entry));
        return new RegisterContent(latest, day);
    }

    List<RegisterLine> lines() {
        return latest.values().stream()
                .filter(this::listed)
                .map(Entry::line)
                .sorted(BY_NUMBER)
                .toList();
    }

    /** What has to be done to an earlier list so that it becomes this one. */
    List<RegisterChange> since(RegisterContent earlier) {
        return latest.values().stream()
                .flatMap(entry -> change(earlier.latest.get(entry.certificateId()), earlier, entry).stream())
                .sorted(Comparator.comparing(RegisterChange::line, BY_NUMBER))
                .toList();
    }

    private Optional<RegisterChange> change(@Nullable Entry before, RegisterContent earlier, Entry now) {
        if (before == null || !earlier.listed(before)) {
            return listed(now) ? Optional.of(moved(Movement.ADDED, now)) : Optional.empty();
        }
        if (!listed(now)) {
            return Optional.of(moved(Movement.REMOVED, now));
        }
        return now.line().equals(before.line()) ? Optional.empty() : Optional.of(moved(Movement.CHANGED, now));
    }

    private RegisterChange moved(Movement movement, Entry entry) {
        return new RegisterChange(movement, entry.on(day), entry.line());
    }

    private boolean listed(Entry entry) {
        return entry.on(day) == CertificateStatus.VALID;
    }
}
