package fr.attesta.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.attesta.certificate.domain.CertificatePeriod;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.cycle.domain.CertificateDates;
import fr.attesta.deadline.DeadlineTables;
import fr.attesta.deadline.step.StepPlans;
import fr.attesta.shared.Category;
import fr.attesta.simulation.domain.CaseRef;
import fr.attesta.simulation.domain.DryRun;
import fr.attesta.simulation.domain.Foreseen;
import fr.attesta.simulation.domain.Foreseen.Kind;
import fr.attesta.simulation.domain.Rulebook;
import fr.attesta.simulation.domain.Scenario;
import fr.attesta.simulation.domain.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A dry run of a certificate")
class DryRunTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 15);
    private static final LocalDate END = LocalDate.of(2030, 1, 14);
    private static final Rulebook RULES = new BodyRulebook(DeadlineTables.shipped(), new StepPlans());

    @Test
    void withoutAnybodyTheSurveillanceIsAskedForAndItsWindowEndsInAProposedSuspension() {
        List<Foreseen> told = play(Scenario.SILENCE, START.plusYears(2));

        assertThat(lines(told))
                .startsWith(
                        "2028-01-15 START surveillance R3_9_SURVEILLANCE",
                        "2028-01-15 MAIL file_update_surveillance R3_9_SURVEILLANCE")
                .contains(
                        "2028-02-18 ESCALATION cycle.update-overdue BODY_FILE_UPDATE",
                        "2028-02-18 TASK cycle_review_file_update BODY_FILE_UPDATE",
                        "2028-11-16 START suspension R3_9_SURVEILLANCE",
                        "2028-11-16 TASK decision_decide R3_9_SURVEILLANCE")
                .noneMatch(line -> line.contains("AUDIT"));
    }

    @Test
    void remindersFallOnTheLastWorkingDayBeforeTheirDate() {
        List<LocalDate> reminders = play(Scenario.SILENCE, START.plusYears(2)).stream()
                .filter(entry -> entry.what().equals("file_update_reminder"))
                .map(Foreseen::on)
                .toList();

        // the last day of the update is 14 February 2028, and three days later comes the last reminder
        assertThat(reminders).isNotEmpty().allMatch(day -> day.getDayOfWeek().getValue() < 6);
        assertThat(reminders.getLast()).isEqualTo(LocalDate.of(2028, 2, 17));
    }

    @Test
    void withoutARenewalTheCertificateExpiresAfterItsLastDay() {
        assertThat(lines(play(Scenario.SILENCE, END.plusDays(1))))
                .contains(
                        "2029-05-14 START renewal R3_12_RENEWAL_CONTACT",
                        "2030-01-15 CERTIFICATE EXPIRED R3_11_EXPIRY");
    }

    @Test
    void anOrderlyCycleLeadsToANewCertificateWhoseOwnSurveillanceFollows() {
        List<String> told = lines(play(Scenario.ON_TIME, END.plusMonths(15)));

        assertThat(told)
                .contains(
                        "2028-03-15 AUDIT surveillance R3_9_SURVEILLANCE",
                        "2028-03-15 CERTIFICATE MAINTAINED R3_9_SURVEILLANCE",
                        "2029-05-14 AUDIT renewal R3_12_RENEWAL_CONTACT",
                        "2029-05-14 CERTIFICATE ISSUED R3_12_RENEWAL_CONTACT",
                        // the new certificate begins on 15 January 2030
                        "2031-01-14 START surveillance R3_9_SURVEILLANCE",
                        "2031-03-15 AUDIT surveillance R3_9_SURVEILLANCE")
                .noneMatch(
                        line -> line.contains("suspension") || line.contains("EXPIRED") || line.contains("ESCALATION"));
    }

    @Test
    void inTheWorstCaseAMajorOfTheRenewalIsVerifiedBeforeTheCertificateEnds() {
        List<Foreseen> told = play(Scenario.WORST_CASE, END.plusDays(1));

        assertThat(lines(told))
                .contains(
                        "2028-11-15 AUDIT surveillance R3_9_SURVEILLANCE",
                        "2029-03-15 CERTIFICATE MAINTAINED R3_6_MAJOR_VERIFIED",
                        "2029-09-14 AUDIT renewal R3_12_RENEWAL_AUDIT",
                        "2030-01-14 CERTIFICATE ISSUED R3_6_MAJOR_VERIFIED")
                .noneMatch(line -> line.contains("START suspension") || line.contains("EXPIRED"));
        assertThat(told.stream().filter(entry -> entry.what().equals("evidence_reminder")))
                .isNotEmpty();
    }

    @Test
    void thePlanOfAMinorIsRemindedOfAfterItsProcessHasEnded() {
        Rulebook.Planned six = RULES.plan("R3_8_MINOR_IMPLEMENTED", START, START);
        Situation idle = situation();
        List<Situation.Open> deadlines = new ArrayList<>(idle.deadlines());
        deadlines.add(new Situation.Open("R3_8_MINOR_IMPLEMENTED", new UUID(2, 9), six.due(), false, six.steps()));

        List<Foreseen> told = play(
                Scenario.SILENCE,
                new Situation(idle.file(), idle.certificate(), idle.runs(), deadlines),
                START.plusMonths(7));

        assertThat(told)
                .extracting(Foreseen::on, Foreseen::kind, Foreseen::what)
                .containsExactly(
                        tuple(LocalDate.of(2027, 6, 15), Kind.MAIL, "minor_due"),
                        tuple(LocalDate.of(2027, 7, 8), Kind.MAIL, "minor_due"));
    }

    @Test
    void aCertificateThatIsTakenOverGoesOnWithTheDatesThatItHadAtTheOtherBody() {
        LocalDate today = START.plusMonths(6);
        List<String> told = lines(play(Scenario.ON_TIME, takeover(false), today, END.plusDays(1)));

        assertThat(told)
                .startsWith("2027-07-15 CERTIFICATE TAKEN_OVER null", "2028-01-15 START surveillance R3_9_SURVEILLANCE")
                .contains(
                        "2028-03-15 AUDIT surveillance R3_9_SURVEILLANCE",
                        "2029-05-14 START renewal R3_12_RENEWAL_CONTACT",
                        "2029-05-14 CERTIFICATE ISSUED R3_12_RENEWAL_CONTACT");
    }

    @Test
    void aSurveillanceThatWasHeldAtTheOtherBodyIsNotHeldAgain() {
        LocalDate today = START.plusMonths(18);

        assertThat(lines(play(Scenario.ON_TIME, takeover(true), today, END)))
                .contains("2029-05-14 AUDIT renewal R3_12_RENEWAL_CONTACT")
                .noneMatch(line -> line.contains("AUDIT surveillance"));
    }

    @Test
    void aCertificateThatNobodyTakesOverHasNoDatesHere() {
        LocalDate today = START.plusMonths(6);

        assertThat(play(Scenario.SILENCE, takeover(false), today, END.plusDays(1)))
                .isEmpty();
    }

    @Test
    void nothingIsToldBeyondTheLastDayAndEverythingInOrder() {
        for (Scenario scenario : Scenario.values()) {
            List<LocalDate> days = play(scenario, START.plusMonths(36)).stream()
                    .map(Foreseen::on)
                    .toList();
            assertThat(days).isSorted().isNotEmpty().allMatch(day -> !day.isAfter(START.plusMonths(36)));
        }
    }

    @Test
    void casesThatStandAlikeHaveOneShapeAndItsFutureIsTheirs() {
        Situation one = running(new UUID(1, 1), new UUID(2, 1));
        Situation other = running(new UUID(1, 2), new UUID(2, 2));

        assertThat(one.shape())
                .isEqualTo(other.shape())
                .isNotEqualTo(situation().shape());
        for (Scenario scenario : Scenario.values()) {
            assertThat(play(scenario, one.shape(), END).stream()
                            .map(entry -> entry.of(one.file()))
                            .toList())
                    .isEqualTo(play(scenario, one, END))
                    .isNotEmpty();
        }
    }

    /** With a surveillance that has just asked for news of the file. */
    private static Situation running(UUID file, UUID run) {
        Rulebook.Planned update = RULES.plan("BODY_FILE_UPDATE", START.plusYears(1), START.plusYears(1));
        Situation idle = situation();
        return new Situation(
                new CaseRef(file, "AT-" + file, "Ateliers", "AT-Q", List.of(Category.AF)),
                idle.certificate(),
                List.of(new Situation.Running(
                        run,
                        "surveillance",
                        Map.of("auditType", "SURVEILLANCE"),
                        "cycle_review_file_update",
                        null,
                        false,
                        null)),
                Stream.concat(
                                idle.deadlines().stream(),
                                Stream.of(new Situation.Open(
                                        "BODY_FILE_UPDATE", run, update.due(), false, update.steps())))
                        .toList());
    }

    /** The file of the former body has come, and the decider is to answer. */
    private static Situation takeover(boolean surveillanceHeld) {
        return new Situation(
                new CaseRef(new UUID(1, 1), "AT-2027-1", "Ateliers", null, List.of()),
                null,
                List.of(new Situation.Running(
                        new UUID(2, 1),
                        "transfer-in",
                        Map.of("auditType", "SURVEILLANCE"),
                        "cycle_check_transfer",
                        null,
                        false,
                        new Situation.Former(new CertificatePeriod(START, END), surveillanceHeld))),
                List.of());
    }

    private static List<Foreseen> play(Scenario scenario, LocalDate until) {
        return play(scenario, situation(), until);
    }

    private static List<Foreseen> play(Scenario scenario, Situation situation, LocalDate until) {
        return play(scenario, situation, START, until);
    }

    private static List<Foreseen> play(Scenario scenario, Situation situation, LocalDate from, LocalDate until) {
        List<Foreseen> told = new ArrayList<>();
        DryRun.of(SimulationTables.world(scenario, RULES), situation, new DryRun.Days(from, until), told::add);
        return told;
    }

    private static Situation situation() {
        CertificatePeriod period = new CertificatePeriod(START, END);
        CaseRef file = new CaseRef(new UUID(1, 1), "AT-2026-1", "Ateliers", "AT-Q-2027-0001", List.of(Category.AF));
        List<Situation.Open> deadlines = Stream.of(CertificateDates.values())
                .map(date -> open(date, period))
                .toList();
        return new Situation(file, new Situation.Held(period, CertificateState.ACTIVE), List.of(), deadlines);
    }

    private static Situation.Open open(CertificateDates date, CertificatePeriod period) {
        Rulebook.Planned planned = RULES.plan(date.rule(), date.anchor(period), START);
        return new Situation.Open(date.rule(), null, planned.due(), false, planned.steps());
    }

    private static List<String> lines(List<Foreseen> told) {
        return told.stream()
                .filter(entry -> entry.kind() != Kind.MAIL || entry.what().startsWith("file_update_surv"))
                .map(entry -> entry.on() + " " + entry.kind() + " " + entry.what() + " " + entry.rule())
                .toList();
    }
}
