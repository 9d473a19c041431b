package fr.attesta.audit.report;

import fr.attesta.audit.scheduling.AuditView;
import fr.attesta.shared.Refusal;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The grid of an audit that is under way; answered by whoever keeps it. */
public interface GridDrafts {

    /** Empty before the opening meeting was recorded. */
    Optional<Draft> of(AuditView audit);

    /** Ends the work on the grid with what was said and signed at the closing meeting. */
    void close(UUID runId, Closing closing);

    /**
     * The grid as it stands.
     *
     * @param openedAt opening meeting, Paris time
     * @param lines one per indicator that is concluded on at every audited site
     * @param missing why the grid cannot be submitted yet, by site and criterion
     */
    record Draft(LocalDateTime openedAt, List<GridEntry> lines, List<Refusal> missing) {

        public Draft {
            lines = List.copyOf(lines);
            missing = List.copyOf(missing);
        }

        public List<GridEntry> findings() {
            return lines.stream().filter(line -> line.result().finding()).toList();
        }
    }

    /**
     * The closing meeting: which non-conformities were notified, and who signed.
     *
     * @param notified indicators, each confirmed on its own
     */
    record Closing(
            @Size(max = 40) List<Integer> notified,
            @Nullable @Size(max = 120) String auditorName,
            @Nullable @Size(max = 120) String auditorFunction,
            @Nullable @Size(max = 120) String clientName,
            @Nullable @Size(max = 120) String clientFunction) {

        public Closing {
            notified = notified == null ? List.of() : List.copyOf(notified);
        }
    }
}
