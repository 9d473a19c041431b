package fr.attesta.simulation.domain;

import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.certificate.domain.CertificateState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a case stands today: what a dry run begins with. */
public record Situation(CaseRef file, @Nullable Held certificate, List<Running> runs, List<Open> deadlines) {

    public Situation {
        runs = List.copyOf(runs);
        deadlines = List.copyOf(deadlines);
    }

    /** The same for every case that stands like this one: whatever happens to one of them happens to all. */
    public Situation shape() {
        Map<UUID, UUID> names = new HashMap<>();
        runs.forEach(run -> names.put(run.id(), new UUID(1, names.size())));
        return new Situation(
                CaseRef.ANY,
                certificate,
                runs.stream()
                        .map(run -> run.named(names.getOrDefault(run.id(), run.id())))
                        .toList(),
                deadlines.stream()
                        .map(open -> open.run() == null ? open : open.of(names.getOrDefault(open.run(), open.run())))
                        .toList());
    }

    /** The newest certificate. */
    public record Held(CertificatePeriod period, CertificateState state) {

        /** Whether nothing has ended it before its last day. */
        boolean alive() {
            return state == CertificateState.ACTIVE || state == CertificateState.SUSPENDED;
        }
    }

    /**
     * A process that runs.
     *
     * @param task the open human task where it stands; null while it waits for something else
     * @param auditOn the agreed day of its audit
     * @param audited whether its audit was held
     * @param former the certificate of another body that it is about; null for every other process
     */
    public record Running(
            UUID id,
            String process,
            Map<String, String> variables,
            @Nullable String task,
            @Nullable LocalDate auditOn,
            boolean audited,
            @Nullable Former former) {

        private Running named(UUID name) {
            return new Running(name, process, variables, task, auditOn, audited, former);
        }
    }

    /** A certificate as another body issued it, and whether the surveillance of its cycle was held there. */
    public record Former(CertificatePeriod period, boolean surveillanceHeld) {}

    /**
     * A deadline that runs.
     *
     * @param run the process it ends with; null for a date of the certificate
     * @param missed whether it has passed, so that only what is left to tell is left
     * @param steps those that have not acted yet, in any order
     */
    public record Open(String rule, @Nullable UUID run, LocalDate due, boolean missed, List<Step> steps) {

        private Open of(UUID name) {
            return new Open(rule, name, due, missed, steps);
        }
    }
}
