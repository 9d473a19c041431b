package fr.attesta.cycle.takeover;

import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.cycle.takeover.CheckTransfer.Check;
import fr.attesta.cycle.takeover.TransferInForm.FormerCertificate;
import fr.attesta.cycle.takeover.TransferInForm.FormerFinding;
import fr.attesta.cycle.takeover.evaluation.EvaluationView;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.Severity;
import fr.attesta.referential.domain.SeverityLock;
import fr.attesta.referential.domain.Standard;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which certificates of another body can be taken over, and when (audit order of 6 June 2019, art. 2, 5 and 7). */
final class TakeoverRules {

    private static final String ANSWER = "answer";

    private TakeoverRules() {}

    /** What is wrong with the request, whatever the file that is still to come. */
    static List<Refusal> ofRequest(TransferInForm form, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (form.requestedOn().isAfter(today)) {
            refusals.add(Refusal.invalid("requestedOn", "transfer.date_in_future"));
        }
        if (form.organisation().nda() == null) {
            refusals.add(Refusal.invalid("organisation.nda", "transfer.nda_required"));
        }
        refusals.addAll(ofCertificate(form.certificate(), today));
        for (int i = 0; i < form.allFindings().size(); i++) {
            refusals.addAll(ofFinding(form.allFindings().get(i), "openFindings[" + i + "]", today));
        }
        return refusals;
    }

    /**
     * What the decider knows of a certificate.
     *
     * @param received whether the former body sent its file
     * @param evaluation null when nobody asked for one
     * @param surveillanceEnd last day of its surveillance window
     */
    record Examined(
            TransferInForm form, boolean received, @Nullable EvaluationView evaluation, LocalDate surveillanceEnd) {

        /** Reports that never came cannot be read. */
        Set<Check> checks() {
            return received ? EnumSet.allOf(Check.class) : EnumSet.complementOf(EnumSet.of(Check.REPORTS_READ));
        }

        List<FormerFinding> openFindings() {
            return EvaluationView.stillOpen(form, evaluation);
        }
    }

    /** What stands against taking the certificate over. */
    static List<Refusal> ofAcceptance(Examined examined, Set<Check> checked, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        FormerCertificate certificate = examined.form().certificate();
        if (!checked.containsAll(examined.checks())) {
            refusals.add(Refusal.invalid(ANSWER, "transfer.check_missing"));
        }
        if (certificate.end().isBefore(today)) {
            refusals.add(Refusal.invalid(ANSWER, "transfer.not_valid"));
        }
        if (certificate.surveillanceHeldOn() == null
                && examined.surveillanceEnd().isBefore(today)) {
            refusals.add(Refusal.invalid(ANSWER, "transfer.surveillance_missed", examined.surveillanceEnd()));
        }
        if (examined.openFindings().stream().anyMatch(finding -> finding.severity() == Severity.MAJOR)) {
            refusals.add(Refusal.invalid(ANSWER, "transfer.open_major"));
        }
        refusals.addAll(ofEvaluation(examined));
        return refusals;
    }

    /** An evaluation takes the place of a file that never came; one that is not favourable excludes a takeover. */
    private static List<Refusal> ofEvaluation(Examined examined) {
        EvaluationView evaluation = examined.evaluation();
        if (evaluation == null) {
            return examined.received() ? List.of() : List.of(Refusal.invalid(ANSWER, "transfer.evaluation_required"));
        }
        return evaluation.favourable()
                ? List.of()
                : List.of(Refusal.invalid(ANSWER, "transfer.evaluation_unfavourable"));
    }

    static List<Refusal> ofRefusal(@Nullable String reasons) {
        return reasons == null || reasons.isBlank()
                ? List.of(Refusal.invalid("reasons", "transfer.refusal_reasons"))
                : List.of();
    }

    private static List<Refusal> ofCertificate(FormerCertificate certificate, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        LocalDate expected = CertificatePeriod.from(certificate.start()).end();
        if (Boolean.TRUE.equals(certificate.suspended())) {
            refusals.add(Refusal.invalid("certificate.suspended", "transfer.suspended"));
        }
        if (!certificate.end().equals(expected)) {
            refusals.add(Refusal.invalid("certificate.end", "transfer.period", expected));
        } else if (certificate.end().isBefore(today) || certificate.start().isAfter(today)) {
            refusals.add(Refusal.invalid("certificate.end", "transfer.not_valid"));
        }
        LocalDate held = certificate.surveillanceHeldOn();
        if (held != null && (held.isBefore(certificate.start()) || held.isAfter(today))) {
            refusals.add(Refusal.invalid("certificate.surveillanceHeldOn", "transfer.surveillance_outside"));
        }
        return refusals;
    }

    private static List<Refusal> ofFinding(FormerFinding finding, String field, LocalDate today) {
        if (finding.notifiedOn().isAfter(today)) {
            return List.of(Refusal.invalid(field + ".notifiedOn", "transfer.date_in_future"));
        }
        Standard standard = RegulationFiles.standardOn(finding.notifiedOn());
        if (standard.find(finding.indicator()).isEmpty()) {
            return List.of(Refusal.invalid(
                    field + ".indicator",
                    "finding.indicator.unknown",
                    finding.indicator(),
                    standard.version().name()));
        }
        return finding.severity() == Severity.MINOR
                        && !SeverityLock.of(standard, finding.indicator()).minorAllowed()
                ? List.of(Refusal.invalid(field + ".severity", "finding.severity.major-only", finding.indicator()))
                : List.of();
    }
}
