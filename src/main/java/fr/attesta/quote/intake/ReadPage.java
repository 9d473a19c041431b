package fr.attesta.quote.intake;

import fr.attesta.quote.admission.Admission;
import fr.attesta.quote.application.content.ApplicationChecks;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.Completeness;
import fr.attesta.quote.application.content.PieceLine;
import fr.attesta.shared.Refusal;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads everything typed so far and says what is wrong on one page, or in the whole. */
@ApplicationScoped
class ReadPage {

    private final FormBinder binder;
    private final Admission admission;
    private final Clock clock;

    ReadPage(FormBinder binder, Admission admission, Clock clock) {
        this.binder = binder;
        this.admission = admission;
        this.clock = clock;
    }

    /** The whole application, as far as it can be read. */
    Bound<ApplicationForm> read(Map<String, List<String>> fields) {
        return binder.bind(fields, ApplicationForm.class);
    }

    /** The form of one page with what is wrong on it; pages that are not filled in yet do not count. */
    Form check(Step step, Map<String, List<String>> fields) {
        Bound<ApplicationForm> bound = read(fields);
        Form form = new Form(fields, concerning(step, bound.refusals()));
        if (form.isRefused() || bound.value() == null) {
            return form;
        }
        ApplicationForm typed = Objects.requireNonNull(bound.value());
        Form ruled = form.with(concerning(step, step.refusals(typed, LocalDate.now(clock))));
        return ruled.isRefused() ? ruled : ruled.with(admission(step, typed));
    }

    /** The form with everything that is wrong in it, as before it is handed in. */
    Form checkAll(Map<String, List<String>> fields) {
        Bound<ApplicationForm> bound = read(fields);
        if (!bound.accepted()) {
            return bound.form();
        }
        ApplicationForm typed = bound.orThrow();
        return bound.form()
                .with(ApplicationChecks.of(typed, LocalDate.now(clock)))
                .with(discreet(admission.refusals(typed.siren(), typed.categories())));
    }

    /** The page as it stands in the draft. */
    Sheet sheet(DraftView draft, Step step, int siteRows) {
        @Nullable
        ApplicationForm typed =
                step == Step.PIECES || step == Step.CHECK ? read(draft.fields()).value() : null;
        List<PieceLine> lines = typed == null
                ? List.of()
                : Completeness.lines(typed, draft.files().keySet(), LocalDate.now(clock));
        boolean readable = step == Step.CHECK && read(draft.fields()).accepted();
        return new Sheet(draft, step, siteRows, lines, readable ? typed : null);
    }

    /** As early as it can be told, so that nobody fills in everything for nothing. */
    private List<Refusal> admission(Step step, ApplicationForm typed) {
        return switch (step) {
            case ORGANISATION -> discreet(admission.refusals(typed.siren(), Set.of()));
            case ACTIVITY -> discreet(admission.refusals(typed.siren(), typed.categories()));
            default -> List.of();
        };
    }

    /** The number of a case is not for everybody who knows a SIREN. */
    static List<Refusal> discreet(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> refusal.code().equals("application.case_exists")
                        ? Refusal.conflict("intake.case_exists")
                        : refusal)
                .toList();
    }

    private static List<Refusal> concerning(Step step, List<Refusal> refusals) {
        return refusals.stream()
                .filter(refusal ->
                        Step.asking(refusal.field()).filter(step::equals).isPresent())
                .toList();
    }
}
