package fr.attesta.simulation;

import fr.attesta.casefile.Cases;
import fr.attesta.certificate.Certificates;
import fr.attesta.deadline.BodyDeadlines;
import fr.attesta.deadline.step.StepPlans;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.simulation.domain.CaseRef;
import fr.attesta.simulation.domain.DryRun;
import fr.attesta.simulation.domain.DryRun.Days;
import fr.attesta.simulation.domain.Foreseen;
import fr.attesta.simulation.domain.Foreseen.Kind;
import fr.attesta.simulation.domain.Rulebook;
import fr.attesta.simulation.domain.Scenario;
import fr.attesta.simulation.domain.Situation;
import fr.attesta.simulation.domain.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the time machine: reads where the cases stand, plays them forward, and writes nothing. */
@ApplicationScoped
public class Simulate {

    private final Situations situations;
    private final Cases cases;
    private final Certificates certificates;
    private final BodyDeadlines deadlines;
    private final StepPlans plans;
    private final Clock clock;

    Simulate(
            Situations situations,
            Cases cases,
            Certificates certificates,
            BodyDeadlines deadlines,
            StepPlans plans,
            Clock clock) {
        this.situations = situations;
        this.cases = cases;
        this.certificates = certificates;
        this.deadlines = deadlines;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Looks ahead from today.
     *
     * @param most how many entries are kept
     * @throws RefusedException if there is no such case or certificate
     */
    @Transactional
    public Simulation run(SimulationRequest request, int most) {
        LocalDate today = LocalDate.now(clock);
        Days days = new Days(today, today.plusMonths(request.months()));
        List<Situation> asked = situations.read(caseOf(request));
        Outlook outlook = new Outlook(request.kind(), most);
        World world = SimulationTables.world(request.scenario(), rulebook());
        asked.forEach(situation -> DryRun.of(world, situation, days, outlook::accept));
        return new Simulation(
                days.first(), days.last(), asked.size(), outlook.total(), outlook.months(), outlook.entries());
    }

    /**
     * What every case brings of one kind in each of these scenarios, case by case. Cases that stand alike, as certificates of the
     * same day do, are played once; a dry run touches nothing, so that several go on side by side.
     */
    @Transactional
    public Map<Scenario, List<Foreseen>> play(Kind kind, List<Scenario> scenarios, Days days) {
        List<Situation> all = situations.read(null);
        Map<Situation, Integer> shapes = new LinkedHashMap<>();
        int[] shapeOf = all.stream()
                .mapToInt(situation -> shapes.computeIfAbsent(situation.shape(), shape -> shapes.size()))
                .toArray();
        List<Situation> different = List.copyOf(shapes.keySet());
        Rulebook rules = rulebook();
        Map<Scenario, List<Foreseen>> told = new EnumMap<>(Scenario.class);
        for (Scenario scenario : scenarios) {
            World world = SimulationTables.world(scenario, rules);
            List<List<Foreseen>> played = different.parallelStream()
                    .map(shape -> play(world, shape, kind, days))
                    .toList();
            List<Foreseen> found = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                CaseRef file = all.get(i).file();
                played.get(shapeOf[i]).forEach(entry -> found.add(entry.of(file)));
            }
            told.put(scenario, found);
        }
        return told;
    }

    private static List<Foreseen> play(World world, Situation situation, Kind kind, Days days) {
        List<Foreseen> found = new ArrayList<>();
        DryRun.of(world, situation, days, entry -> {
            if (entry.kind() == kind) {
                found.add(entry);
            }
        });
        return found;
    }

    private Rulebook rulebook() {
        return new BodyRulebook(deadlines.current(), plans);
    }

    private @Nullable UUID caseOf(SimulationRequest request) {
        String number = request.caseNumber();
        String certificate = request.certificate();
        if (number != null && certificate != null) {
            throw new RefusedException(Refusal.invalid("certificate", "simulation.one_of_them"));
        }
        if (number != null) {
            return cases.find(number.strip()).id();
        }
        if (certificate != null) {
            return certificates
                    .find(certificate)
                    .orElseThrow(
                            () -> new RefusedException(Refusal.notFound("simulation.certificate_unknown", certificate)))
                    .caseId();
        }
        return null;
    }
}
