package fr.attesta.certificate.register;

import fr.attesta.deadline.BodyDeadlines;
import fr.attesta.deadline.domain.DeadlineClock;
import fr.attesta.deadline.domain.DeadlineRule;
import fr.attesta.identity.CurrentUser;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Sha256;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands over the public list, notes when, and knows whether it is time again (rule R3_25_REGISTRY). */
@ApplicationScoped
class ExportRegister {

    private static final String RULE = "R3_25_REGISTRY";
    private static final int RECENT = 30;
    private static final int MOST_SHOWN = 100;

    private final EntityManager database;
    private final Register register;
    private final RegisterFiles files;
    private final BodyDeadlines rules;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    ExportRegister(
            EntityManager database,
            Register register,
            RegisterFiles files,
            BodyDeadlines rules,
            CurrentUser user,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.register = register;
        this.files = files;
        this.rules = rules;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Where the list stands.
     *
     * @param listed organisations on it now
     * @param pending changes since the last export
     * @param dueOn when the next export should be made; null while nothing has changed
     */
    public record Standing(
            int listed,
            List<RegisterChange> pending,
            List<ExportView> exports,
            DeadlineRule rule,
            @Nullable LocalDate dueOn,
            boolean late) {

        /** The changes that a page shows. */
        public List<RegisterChange> shown() {
            return pending.subList(0, Math.min(pending.size(), MOST_SHOWN));
        }

        /** The last hand-over; null before the first one. */
        public @Nullable ExportView last() {
            return exports.isEmpty() ? null : exports.getFirst();
        }
    }

    @Transactional
    public Standing standing() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        List<ExportView> exports = recent();
        Instant since = exports.isEmpty() ? Instant.EPOCH : exports.getFirst().takenAt();
        List<RegisterChange> pending = register.changes(since, now);
        LocalDate anchor =
                exports.isEmpty() ? today : since.atZone(clock.getZone()).toLocalDate();
        DeadlineRule rule = rules.current().rule(RULE, anchor);
        LocalDate due =
                pending.isEmpty() ? null : DeadlineClock.due(rule, anchor).due();
        return new Standing(register.at(now).size(), pending, exports, rule, due, due != null && today.isAfter(due));
    }

    /** Takes the list of this moment; what is changed later goes into the next one. */
    @Transactional
    public ExportView export(ExportKind kind) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant since = kind == ExportKind.FULL
                ? null
                : recent().stream().findFirst().map(ExportView::takenAt).orElse(null);
        ExportView draft = new ExportView(Uuid7.at(now), kind, since, now, user.name(), 0, "");
        ExportView taken =
                new ExportView(draft.id(), kind, since, now, draft.takenBy(), lines(draft), Sha256.of(csv(draft)));
        database.persist(new RegisterExport(taken));
        journal.write(Fact.of(null, "register.exported")
                .with("export", taken.id())
                .with("kind", kind)
                .with("lines", taken.lines())
                .with("sha256", taken.sha256()));
        return taken;
    }

    /** @throws RefusedException if there is no such export */
    @Transactional
    public ExportView get(UUID id) {
        return Optional.ofNullable(database.find(RegisterExport.class, id))
                .map(RegisterExport::view)
                .orElseThrow(() -> new RefusedException(Refusal.notFound("register.unknown_export")));
    }

    /** The file as it was handed over, folded again from what was recorded up to then. */
    public byte[] csv(ExportView export) {
        return export.kind() == ExportKind.FULL
                ? files.list(register.at(export.takenAt()))
                : files.changes(changes(export));
    }

    /** The same for programs: lines of the list, or changes. */
    public List<?> content(ExportView export) {
        return export.kind() == ExportKind.FULL ? register.at(export.takenAt()) : changes(export);
    }

    private int lines(ExportView export) {
        return content(export).size();
    }

    private List<RegisterChange> changes(ExportView export) {
        return register.changes(export.since() == null ? Instant.EPOCH : export.since(), export.takenAt());
    }

    private List<ExportView> recent() {
        return database
                .createQuery("from RegisterExport order by takenAt desc, id desc", RegisterExport.class)
                .setMaxResults(RECENT)
                .getResultList()
                .stream()
                .map(RegisterExport::view)
                .toList();
    }
}
