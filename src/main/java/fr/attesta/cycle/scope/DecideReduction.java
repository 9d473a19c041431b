package fr.attesta.cycle.scope;

import fr.attesta.certificate.CertificateView;
import fr.attesta.certificate.Certificates;
import fr.attesta.decision.review.Independence;
import fr.attesta.identity.CurrentUser;
import fr.attesta.identity.Role;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.inbox.TaskKind;
import fr.attesta.inbox.TaskView;
import fr.attesta.journal.Actor;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.quote.application.RefreshFile;
import fr.attesta.quote.application.content.ApplicationForm.SiteForm;
import fr.attesta.quote.scope.ReductionView;
import fr.attesta.quote.scope.Scopes;
import fr.attesta.shared.Category;
import fr.attesta.shared.GivenText;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who did not audit decides on a reduction that the organisation asked for (ISO/IEC 17065, 7.11). */
@ApplicationScoped
class DecideReduction implements TaskKind<DecideReduction.Payload> {

    private final Scopes scopes;
    private final Certificates certificates;
    private final RefreshFile files;
    private final Independence independence;
    private final StaffDirectory staff;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    DecideReduction(
            Scopes scopes,
            Certificates certificates,
            RefreshFile files,
            Independence independence,
            StaffDirectory staff,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.scopes = scopes;
        this.certificates = certificates;
        this.files = files;
        this.independence = independence;
        this.staff = staff;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The decision.
     *
     * @param remark necessary when nothing is reduced; the organisation reads it
     */
    public record Payload(
            @NotNull Boolean granted,
            @Nullable @Size(max = 2000) String remark) {}

    /** Who asked for it: somebody of the organisation by its link, or a colleague for it. */
    public record Request(Instant at, boolean byClient, String by) {}

    /**
     * What the page shows.
     *
     * @param request null when nobody wrote down who asked
     */
    public record Facts(
            ReductionView reduction, @Nullable Request request, CertificateView certificate, List<SiteForm> sites) {

        public List<Category> kept() {
            return certificate.categories().stream()
                    .filter(category -> !reduction.removed().contains(category))
                    .toList();
        }

        public List<SiteForm> closedSites() {
            return sites.stream()
                    .filter(site -> reduction.closedSites().contains(site.siret()))
                    .toList();
        }
    }

    @Override
    public String id() {
        return "cycle_decide_reduction";
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public Role role() {
        return Role.DECIDER;
    }

    @Override
    public List<Refusal> bars(TaskView task, String userName) {
        return independence.bars(task.caseId(), userName);
    }

    @Override
    public Facts form(TaskView task) {
        ReductionView reduction = scopes.reductionOf(task.runId());
        String by = reduction.requestedBy();
        return new Facts(
                reduction,
                by == null ? null : new Request(reduction.requestedAt(), Actor.isClient(by), staff.displayName(by)),
                certificates.current(task.caseId()).orElseThrow(),
                files.latest(task.caseId()).known().allSites());
    }

    @Override
    public Map<String, Object> complete(TaskView task, Payload payload) {
        String remark = GivenText.of(payload.remark());
        if (!payload.granted() && remark == null) {
            throw new RefusedException(Refusal.invalid("remark", "scope.remark_required"));
        }
        if (payload.granted()) {
            // what is certified may have changed since it was asked for
            ChangeableCertificate.toReduce(certificates.ofCase(task.caseId())).ifPresent(refusal -> {
                throw new RefusedException(refusal);
            });
        }
        scopes.decide(
                task.runId(), payload.granted(), new ReductionView.Decision(user.name(), LocalDate.now(clock), remark));
        journal.write(Fact.of(task.caseId(), "scope.reduction_decided")
                .with("granted", payload.granted())
                .with("remark", remark));
        return Map.of("reduced", payload.granted());
    }
}
