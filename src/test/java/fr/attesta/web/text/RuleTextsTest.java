package fr.attesta.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.auditor.domain.Competence;
import fr.attesta.auditor.domain.Competence.Need;
import fr.attesta.auditor.domain.Ground;
import fr.attesta.auditor.domain.Qualification;
import fr.attesta.auditor.domain.Register;
import fr.attesta.quote.QuoteTables;
import fr.attesta.quote.domain.AuditDuration;
import fr.attesta.quote.domain.AuditPlace;
import fr.attesta.quote.domain.AuditPlace.OnSiteReason;
import fr.attesta.quote.domain.AuditRequest;
import fr.attesta.quote.domain.DurationTable;
import fr.attesta.quote.domain.MultiSiteEligibility;
import fr.attesta.quote.domain.SiteSampling;
import fr.attesta.referential.RegulationFiles;
import fr.attesta.referential.domain.Activity;
import fr.attesta.referential.domain.ActivityProfile;
import fr.attesta.referential.domain.Applicability;
import fr.attesta.referential.domain.AuditScope;
import fr.attesta.referential.domain.AuditType;
import fr.attesta.referential.domain.IndicatorApplicability;
import fr.attesta.referential.domain.Standard;
import fr.attesta.referential.domain.SurveillanceList;
import fr.attesta.referential.domain.SurveillanceList.LastAudit;
import fr.attesta.shared.Category;
import fr.attesta.shared.TraceLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTextsTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 2);
    private static final LocalDate AFTER = LocalDate.of(2026, 12, 1);
    private static final Set<OnSiteReason> ALL_REASONS = EnumSet.allOf(OnSiteReason.class);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Durée de base, CA ≥ 150\u202f000\u00a0€ et < 750\u202f000\u00a0€ | Base duration, turnover ≥ €150,000 and < €750,000
            Sites audités : 3 × 0,5\u00a0j                        | Audited sites: 3 × 0.5 d
            Durée fixée par marie : Deux métiers, sur site        | Duration set by marie: Deux métiers, sur site
            AF : revue annuelle, valable du 01/01/2026 au 31/12/2026 | AF: annual review, valid from 01/01/2026 to 31/12/2026
            AF : audit accompagné, valable depuis le 01/01/2026 (enregistrée après l’audit, le 05/02/2026) | AF: supervised audit, valid since 01/01/2026 (recorded after the audit, on 05/02/2026)
            Indicateur spécifique, applicable : AF, CFA, formations en alternance | Specific indicator, applicable: AF, CFA, work-linked training
            Nouvel entrant (AF) : Examiné à la surveillance       | New entrant (AF): Examined at the surveillance
            +1,5\u00a0j                                           | +1.5 d
            2 sites                                               | 2 sites
            Une phrase inconnue                                   | Une phrase inconnue
            """)
    void saysItInEnglish(String french, String english) {
        assertThat(RuleTexts.in(Locale.ENGLISH, french)).isEqualTo(english);
        assertThat(RuleTexts.in(Locale.FRENCH, french)).isEqualTo(french);
    }

    /** Everything that the rules can say is said in English too, and no French word is left in it. */
    @Test
    void nothingThatTheRulesSayStaysFrench() {
        assertThat(Stream.of(durations(), places(), samples(), indicators(), competences())
                        .flatMap(Set::stream))
                .hasSizeGreaterThan(60)
                .allSatisfy(french -> assertThat(RuleTexts.english(french))
                        .as(french)
                        .get()
                        .asString()
                        .doesNotContainPattern("[éèêàçùôîœÉÀ]|\\b(de|la|le|les|du|des|et|pas|sur|en)\\b"));
    }

    private static Set<String> durations() {
        Set<String> said = new HashSet<>();
        DurationTable table = QuoteTables.shipped().durations();
        for (AuditType type : AuditType.values()) {
            for (int turnover : List.of(1, 200_000, 900_000)) {
                AuditRequest request = new AuditRequest(
                        AuditScope.ordinary(type),
                        AFTER,
                        BigDecimal.valueOf(turnover),
                        EnumSet.allOf(Category.class),
                        2,
                        type == AuditType.EXTENSION ? 1 : 0,
                        type == AuditType.SURVEILLANCE);
                add(said, AuditDuration.of(table, request).trace());
            }
        }
        return said;
    }

    private static Set<String> places() {
        Set<String> said = new HashSet<>();
        for (AuditType type : AuditType.values()) {
            for (boolean premises : List.of(true, false)) {
                add(said, List.of(AuditPlace.of(type, premises, Set.of()).line()));
            }
        }
        add(
                said,
                List.of(AuditPlace.of(AuditType.SURVEILLANCE, true, ALL_REASONS).line()));
        return said;
    }

    private static Set<String> samples() {
        Set<String> said = new HashSet<>();
        for (AuditType type : AuditType.values()) {
            var rule = QuoteTables.shipped().samplingRule(type, AFTER);
            add(said, SiteSampling.sitesToAudit(rule, 9, null).trace());
            add(
                    said,
                    SiteSampling.sitesToAudit(rule, 9, new MultiSiteEligibility(true, true, false, true, true, true))
                            .trace());
            add(
                    said,
                    SiteSampling.sitesToAudit(
                                    rule, 9, new MultiSiteEligibility(false, false, true, false, false, false))
                            .trace());
        }
        return said;
    }

    private static Set<String> competences() {
        Set<String> said = new HashSet<>();
        for (LocalDate day : List.of(BEFORE, AFTER)) {
            Need need = new Need(EnumSet.of(Category.AF), List.of(day));
            add(said, Competence.of(new Register(List.of()), "lea", need).trace());
            for (Ground ground : Ground.values()) {
                for (LocalDate until : Arrays.asList(AFTER, null)) {
                    Qualification held = new Qualification(
                            new UUID(0, 1), "lea", Category.AF, BEFORE, until, ground, null, "quality", AFTER, null);
                    add(
                            said,
                            Competence.of(new Register(List.of(held)), "lea", need)
                                    .trace());
                    add(
                            said,
                            Competence.of(new Register(List.of(held)), "karim", need)
                                    .trace());
                    add(
                            said,
                            Competence.of(new Register(List.of(held)), "lea", new Need(Set.of(), List.of(day)))
                                    .trace());
                }
            }
        }
        return said;
    }

    private static Set<String> indicators() {
        Set<String> said = new HashSet<>();
        for (LocalDate date : List.of(BEFORE, AFTER)) {
            Standard standard = RegulationFiles.standardOn(date);
            for (int bits = 0; bits < 1 << Activity.values().length; bits++) {
                Set<Activity> activities = activities(bits);
                for (Category category : Category.values()) {
                    ActivityProfile profile = new ActivityProfile(Set.of(category), activities, Set.of(category));
                    for (AuditType type : AuditType.values()) {
                        addIndicators(said, Applicability.of(standard, profile, AuditScope.ordinary(type)));
                    }
                    addIndicators(
                            said,
                            Applicability.of(
                                    standard, profile, new AuditScope(AuditType.INITIAL, AuditScope.Regime.LIGHT)));
                    for (boolean told : List.of(true, false)) {
                        Set<Integer> findings = told ? numbers(standard) : Set.of();
                        addIndicators(
                                said, SurveillanceList.of(standard, profile, new LastAudit(findings, told, false)));
                        addIndicators(
                                said, SurveillanceList.of(standard, profile, new LastAudit(Set.of(), told, !told)));
                    }
                }
            }
        }
        return said;
    }

    private static Set<Integer> numbers(Standard standard) {
        return IntStream.rangeClosed(1, standard.version().indicatorCount())
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Set<Activity> activities(int bits) {
        Set<Activity> activities = EnumSet.noneOf(Activity.class);
        for (Activity activity : Activity.values()) {
            if ((bits >> activity.ordinal() & 1) == 1) {
                activities.add(activity);
            }
        }
        return activities;
    }

    private static void add(Set<String> said, List<TraceLine> trace) {
        trace.forEach(line -> {
            said.add(line.label());
            if (line.value().matches(".*[a-z].*")) {
                said.add(line.value());
            }
        });
    }

    /** The source in a note of an unsettled rule is cited as it is published. */
    private static void addIndicators(Set<String> said, List<IndicatorApplicability> lines) {
        lines.forEach(line -> {
            said.add(line.reason());
            line.notes().stream()
                    .filter(note -> !note.contains("réglage non confirmé"))
                    .forEach(said::add);
        });
    }
}
