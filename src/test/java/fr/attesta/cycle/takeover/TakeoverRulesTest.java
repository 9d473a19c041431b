package fr.attesta.cycle.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.cycle.takeover.CheckTransfer.Check;
import fr.attesta.cycle.takeover.TakeoverRules.Examined;
import fr.attesta.cycle.takeover.TransferInForm.FormerCertificate;
import fr.attesta.cycle.takeover.TransferInForm.FormerFinding;
import fr.attesta.cycle.takeover.evaluation.EvaluationView;
import fr.attesta.cycle.takeover.evaluation.Means;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.ApplicationForm.AddressForm;
import fr.attesta.quote.application.content.ApplicationForm.ContactForm;
import fr.attesta.quote.application.content.ApplicationForm.PeriodForm;
import fr.attesta.referential.domain.Severity;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

public class TakeoverRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate START = LocalDate.of(2025, 3, 10);
    private static final LocalDate END = LocalDate.of(2028, 3, 9);
    private static final LocalDate WINDOW_END = LocalDate.of(2027, 1, 10);
    private static final Nda NDA = new Nda("53351234567");

    @Test
    void aRunningCertificateOfThreeYearsCanBeAskedFor() {
        assertThat(request(certificate(START, END, null, null), NDA, TODAY)).isEmpty();
        assertThat(request(certificate(START, END, false, TODAY), NDA, TODAY, minor()))
                .isEmpty();
    }

    @Test
    void oneThatIsSuspendedOverOrOfAnotherLengthCannot() {
        assertThat(request(certificate(START, END, true, null), NDA, TODAY)).containsExactly("transfer.suspended");
        assertThat(request(certificate(START.minusYears(3), END.minusYears(3), null, null), NDA, TODAY))
                .containsExactly("transfer.not_valid");
        assertThat(request(certificate(START.plusYears(3), END.plusYears(3), null, null), NDA, TODAY))
                .containsExactly("transfer.not_valid");
        assertThat(request(certificate(START, END.plusDays(1), null, null), NDA, TODAY))
                .containsExactly("transfer.period");
    }

    @Test
    void theRequestItsSurveillanceAndItsFindingsArePossible() {
        assertThat(request(certificate(START, END, null, null), NDA, TODAY.plusDays(1)))
                .containsExactly("transfer.date_in_future");
        assertThat(request(certificate(START, END, null, null), null, TODAY)).containsExactly("transfer.nda_required");
        assertThat(request(certificate(START, END, null, START.minusDays(1)), NDA, TODAY))
                .containsExactly("transfer.surveillance_outside");
        assertThat(request(certificate(START, END, null, null), NDA, TODAY, finding(4, Severity.MINOR)))
                .containsExactly("finding.severity.major-only");
        assertThat(request(certificate(START, END, null, null), NDA, TODAY, finding(99, Severity.MAJOR)))
                .containsExactly("finding.indicator.unknown");
    }

    @Test
    void aCheckedFileWithMinorsOnlyIsTakenOver() {
        assertThat(acceptance(certificate(START, END, null, null), EnumSet.allOf(Check.class), TODAY, minor()))
                .isEmpty();
    }

    @Test
    void anUncheckedPointAnOpenMajorOrAMissedSurveillanceStandsAgainstATakeover() {
        FormerCertificate certificate = certificate(START, END, null, null);
        assertThat(acceptance(certificate, EnumSet.of(Check.SAME_SIREN), TODAY))
                .containsExactly("transfer.check_missing");
        assertThat(acceptance(certificate, EnumSet.allOf(Check.class), TODAY, finding(4, Severity.MAJOR)))
                .containsExactly("transfer.open_major");
        assertThat(acceptance(certificate, EnumSet.allOf(Check.class), WINDOW_END))
                .isEmpty();
        assertThat(acceptance(certificate, EnumSet.allOf(Check.class), WINDOW_END.plusDays(1)))
                .containsExactly("transfer.surveillance_missed");
        assertThat(acceptance(certificate(START, END, null, TODAY), EnumSet.allOf(Check.class), END.plusDays(1)))
                .containsExactly("transfer.not_valid");
    }

    @Test
    void withoutTheFileOfTheFormerBodyOnlyAFavourableEvaluationLeadsToATakeover() {
        TransferInForm form = form(certificate(START, END, null, null), NDA, TODAY);
        Set<Check> possible = EnumSet.complementOf(EnumSet.of(Check.REPORTS_READ));

        assertThat(acceptance(new Examined(form, false, null, WINDOW_END), possible, TODAY))
                .containsExactly("transfer.evaluation_required");
        assertThat(acceptance(new Examined(form, false, evaluated(true), WINDOW_END), possible, TODAY))
                .isEmpty();
        assertThat(acceptance(new Examined(form, false, evaluated(false), WINDOW_END), possible, TODAY))
                .containsExactly("transfer.evaluation_unfavourable");
        assertThat(acceptance(new Examined(form, true, evaluated(true), WINDOW_END), possible, TODAY))
                .containsExactly("transfer.check_missing");
    }

    @Test
    void aMajorThatTheEvaluationHasSeenCorrectedIsNotOpenAnyMore() {
        TransferInForm form =
                form(certificate(START, END, null, null), NDA, TODAY, minor(), finding(4, Severity.MAJOR));

        assertThat(acceptance(
                        new Examined(form, true, evaluated(true, 2), WINDOW_END), EnumSet.allOf(Check.class), TODAY))
                .isEmpty();
        assertThat(acceptance(
                        new Examined(form, true, evaluated(true, 1), WINDOW_END), EnumSet.allOf(Check.class), TODAY))
                .containsExactly("transfer.open_major");
        assertThat(EvaluationView.stillOpen(form, evaluated(true, 2))).containsExactly(minor());
    }

    @Test
    void aRefusalNeedsReasons() {
        assertThat(TakeoverRules.ofRefusal("Rapports manquants")).isEmpty();
        assertThat(TakeoverRules.ofRefusal(" ")).extracting(Refusal::code).containsExactly("transfer.refusal_reasons");
    }

    private static List<String> request(
            FormerCertificate certificate, @Nullable Nda nda, LocalDate requestedOn, FormerFinding... findings) {
        return TakeoverRules.ofRequest(form(certificate, nda, requestedOn, findings), TODAY).stream()
                .map(Refusal::code)
                .toList();
    }

    private static List<String> acceptance(
            FormerCertificate certificate, Set<Check> checked, LocalDate today, FormerFinding... findings) {
        return acceptance(
                new Examined(form(certificate, NDA, TODAY, findings), true, null, WINDOW_END), checked, today);
    }

    private static List<String> acceptance(Examined examined, Set<Check> checked, LocalDate today) {
        return TakeoverRules.ofAcceptance(examined, checked, today).stream()
                .map(Refusal::code)
                .toList();
    }

    private static EvaluationView evaluated(boolean favourable, Integer... corrected) {
        return new EvaluationView(
                new UUID(0, 1),
                "Lever la majeure",
                "auditor1",
                "decider",
                TODAY,
                new EvaluationView.Result(TODAY, Means.DOCUMENTS, "Vu", favourable, Set.of(corrected)));
    }

    private static FormerCertificate certificate(
            LocalDate start, LocalDate end, @Nullable Boolean suspended, @Nullable LocalDate surveillanceHeldOn) {
        return new FormerCertificate("AB-77", start, end, suspended, surveillanceHeldOn);
    }

    /** A request as the pages show it. */
    public static TransferInForm withOpenMinor() {
        return form(certificate(START, END, null, null), NDA, TODAY, minor());
    }

    private static FormerFinding minor() {
        return finding(17, Severity.MINOR);
    }

    private static FormerFinding finding(int indicator, Severity severity) {
        return new FormerFinding(indicator, severity, "Constat", LocalDate.of(2026, 9, 1));
    }

    private static TransferInForm form(
            FormerCertificate certificate, @Nullable Nda nda, LocalDate requestedOn, FormerFinding... findings) {
        return new TransferInForm(
                "Certif Est",
                "transferts@certif-est.example",
                requestedOn,
                new ApplicationForm(
                        new Siren("732829320"),
                        "Canal",
                        "SAS",
                        "Jeanne Martin",
                        new ContactForm("Jeanne Martin", "jeanne@canal.example", null, "fr"),
                        new AddressForm("1 quai du Canal", "35000", "Rennes"),
                        nda,
                        null,
                        Set.of(Category.AF),
                        null,
                        null,
                        null,
                        null,
                        null,
                        BigDecimal.TEN,
                        2025,
                        null,
                        new PeriodForm(TODAY, TODAY),
                        null,
                        null),
                certificate,
                Arrays.asList(findings));
    }
}
