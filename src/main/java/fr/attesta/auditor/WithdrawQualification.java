package fr.attesta.auditor;

import fr.attesta.auditor.domain.Qualification;
import fr.attesta.auditor.domain.QualificationRules;
import fr.attesta.identity.CurrentUser;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Takes a qualification back from a day on; it stays in the history with the reason. */
@ApplicationScoped
public class WithdrawQualification {

    private final EntityManager database;
    private final QualificationKeepers keepers;
    private final CurrentUser user;
    private final Journal journal;
    private final Clock clock;

    WithdrawQualification(
            EntityManager database, QualificationKeepers keepers, CurrentUser user, Journal journal, Clock clock) {
        this.database = database;
        this.keepers = keepers;
        this.user = user;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param withdrawnFrom the first day on which it does not count; its own first day when it was recorded by mistake
     */
    public record Wanted(
            @NotNull UUID qualification,
            @NotNull LocalDate withdrawnFrom,
            @NotBlank @Size(max = 1000) String reason) {}

    /** @throws RefusedException if there is no such qualification, or if it cannot end that day */
    @Transactional
    public Qualification withdraw(Wanted wanted) {
        RecordedQualification recorded =
                database.find(RecordedQualification.class, wanted.qualification(), LockModeType.PESSIMISTIC_WRITE);
        if (recorded == null) {
            throw new RefusedException(Refusal.notFound("qualification.unknown"));
        }
        RefusedException.throwIfAny(keepers.bars(recorded.person));
        RefusedException.throwIfAny(QualificationRules.withdrawn(
                recorded.view(clock.getZone()), wanted.withdrawnFrom(), LocalDate.now(clock)));
        recorded.withdraw(wanted, user.name(), clock.instant());
        journal.write(Fact.of(null, "qualification.withdrawn")
                .with("qualification", recorded.id)
                .with("person", recorded.person)
                .with("category", recorded.category)
                .with("from", wanted.withdrawnFrom())
                .with("reason", wanted.reason().strip()));
        return recorded.view(clock.getZone());
    }
}
