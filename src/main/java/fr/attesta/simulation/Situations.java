package fr.attesta.simulation;

import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.cycle.takeover.TransferInForm;
import fr.attesta.cycle.takeover.TransferInForm.FormerCertificate;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.shared.Category;
import fr.attesta.simulation.domain.CaseRef;
import fr.attesta.simulation.domain.Situation;
import fr.attesta.simulation.domain.Situation.Former;
import fr.attesta.simulation.domain.Situation.Held;
import fr.attesta.simulation.domain.Situation.Open;
import fr.attesta.simulation.domain.Situation.Running;
import fr.attesta.simulation.domain.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads where open cases stand: few questions for all of them, however many they are. */
@ApplicationScoped
class Situations {

    private static final String CASES = "select c.id, c.number, p.name from CaseFile c join Provider p on p.id ="
            + " c.providerId where c.stage <> 'CLOSED'";

    private static final String CERTIFICATES =
            "select t.caseId, t.number, t.startOn, t.endOn, t.state, t.categories" + " from Certificate t where true";

    private static final String APPLICATIONS =
            "select a.caseId, a.content from Application a where not exists (select 1"
                    + " from Certificate t where t.caseId = a.caseId)";

    private static final String RUNS =
            "select r.id, r.caseId, r.process, (select max(t.kind) from Task t where t.runId ="
                    + " r.id and t.state in ('OPEN', 'SILENT')), a.startsOn, h.runId from ProcessRun r"
                    + " left join Audit a on a.runId = r.id left join HeldAudit h on h.runId = r.id where r.endedAt is null";

    private static final String TRANSFERS =
            "select t.runId, t.content from TransferIn t, ProcessRun r where r.id = t.runId and r.endedAt is null";

    private final EntityManager database;
    private final OpenDeadlines openDeadlines;

    Situations(EntityManager database, OpenDeadlines openDeadlines) {
        this.database = database;
        this.openDeadlines = openDeadlines;
    }

    private record Certified(String number, Held held, List<Category> categories) {}

    /** Open cases in the order of their numbers; of one case when it is given. */
    List<Situation> read(@Nullable UUID caseId) {
        Map<UUID, Certified> certificates = certificates(caseId);
        Map<UUID, List<Category>> asked = asked(caseId);
        Map<UUID, List<Running>> runs = runs(caseId);
        Map<UUID, List<Open>> deadlines = openDeadlines.read(caseId);
        return rows(CASES, "c.id", caseId, "c.number").stream()
                .map(row -> {
                    UUID id = row.get(0, UUID.class);
                    Certified certified = certificates.get(id);
                    return new Situation(
                            new CaseRef(
                                    id,
                                    row.get(1, String.class),
                                    row.get(2, String.class),
                                    certified == null ? null : certified.number(),
                                    certified == null ? asked.getOrDefault(id, List.of()) : certified.categories()),
                            certified == null ? null : certified.held(),
                            runs.getOrDefault(id, List.of()),
                            deadlines.getOrDefault(id, List.of()));
                })
                .toList();
    }

    /** The newest certificate of each case. */
    private Map<UUID, Certified> certificates(@Nullable UUID caseId) {
        Map<UUID, Certified> newest = new HashMap<>();
        for (Tuple row : rows(CERTIFICATES, "t.caseId", caseId, "t.startOn, t.id")) {
            CertificatePeriod period = new CertificatePeriod(row.get(2, LocalDate.class), row.get(3, LocalDate.class));
            List<?> categories = row.get(5, List.class);
            newest.put(
                    row.get(0, UUID.class),
                    new Certified(
                            row.get(1, String.class),
                            new Held(period, row.get(4, CertificateState.class)),
                            categories.stream().map(Category.class::cast).toList()));
        }
        return newest;
    }

    /** The categories that cases without a certificate have asked for, by the case. */
    private Map<UUID, List<Category>> asked(@Nullable UUID caseId) {
        Map<UUID, List<Category>> latest = new HashMap<>();
        for (Tuple row : rows(APPLICATIONS, "a.caseId", caseId, "a.receivedAt, a.runId")) {
            Set<Category> categories = row.get(1, ApplicationForm.class).categories();
            latest.put(row.get(0, UUID.class), categories.stream().sorted().toList());
        }
        return latest;
    }

    private Map<UUID, List<Running>> runs(@Nullable UUID caseId) {
        Set<UUID> found = withFindings(caseId);
        Map<UUID, Former> transfers = transfers(caseId);
        return rows(RUNS, "r.caseId", caseId, "r.requestedAt, r.id").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(1, UUID.class),
                        Collectors.mapping(row -> running(row, found, transfers), Collectors.toList())));
    }

    /** The certificates of other bodies that are about to be taken over, by the run. */
    private Map<UUID, Former> transfers(@Nullable UUID caseId) {
        return rows(TRANSFERS, "t.caseId", caseId, "t.runId").stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class), row -> former(row.get(1, TransferInForm.class))));
    }

    private static Former former(TransferInForm request) {
        FormerCertificate certificate = request.certificate();
        return new Former(
                new CertificatePeriod(certificate.start(), certificate.end()),
                certificate.surveillanceHeldOn() != null);
    }

    private static Running running(Tuple row, Set<UUID> withFindings, Map<UUID, Former> transfers) {
        UUID run = row.get(0, UUID.class);
        String process = row.get(2, String.class);
        return new Running(
                run,
                process,
                Map.of(
                        "auditType", World.auditOf(process).name(),
                        "openFindings", String.valueOf(withFindings.contains(run))),
                row.get(3, String.class),
                row.get(4, LocalDate.class),
                row.get(5) != null,
                transfers.get(run));
    }

    private Set<UUID> withFindings(@Nullable UUID caseId) {
        return rows(
                        "select distinct n.runId from NonConformity n where n.state not in ('DROPPED', 'REQUALIFIED')",
                        "n.caseId",
                        caseId,
                        "n.runId")
                .stream()
                .map(row -> row.get(0, UUID.class))
                .collect(Collectors.toSet());
    }

    private List<Tuple> rows(String query, String caseColumn, @Nullable UUID caseId, String order) {
        if (caseId == null) {
            return database.createQuery(query + " order by " + order, Tuple.class)
                    .getResultList();
        }
        return database.createQuery(query + " and " + caseColumn + " = ?1 order by " + order, Tuple.class)
                .setParameter(1, caseId)
                .getResultList();
    }
}
