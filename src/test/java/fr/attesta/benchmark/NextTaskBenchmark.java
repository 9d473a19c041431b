package fr.attesta.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.journey.CaseJourney;
import fr.attesta.journey.Database;
import fr.attesta.journey.Person;
import fr.attesta.journey.Stages;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How long it takes from the completion of a task, sent over HTTP, until a query finds the next task of the same case, with the
 * engine in between. Not a test of the build, because a busy machine would fail it:
 * {@code mvn -q -Pbenchmarks -Dtest=NextTaskBenchmark test}.
 */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
class NextTaskBenchmark {

    /** The compilers of the application and of the broker work as long; a body's servers have been up for days. */
    private static final int WARM_UP = 2_000;

    private static final int MANY = 8;

    /** A file that goes back and forth more often has more history than any real one. */
    private static final int ROUNDS = 16;

    private static final int FILES_OF_EACH = 3;

    private static final String SENT_BACK =
            "{\"passed\":false,\"comments\":[{\"section\":\"PLAN_AND_DURATION\",\"text\":\"Durée à justifier\"}]}";
    private static final String COMPLETED = "{\"answer\":\"Voir l’annexe\"}";

    @Test
    void printsTheTimeFromOneTaskToTheNext() throws SQLException {
        List<List<CaseJourney>> fresh =
                IntStream.range(0, FILES_OF_EACH).mapToObj(i -> files(1 + MANY)).toList();
        // the mails and papers of the fresh files are done by the end of it
        atOnce(files(MANY), WARM_UP, new Times());
        Times alone = new Times();
        Times together = new Times();
        for (List<CaseJourney> files : fresh) {
            atOnce(files.subList(0, 1), ROUNDS, alone);
            atOnce(files.subList(1, files.size()), ROUNDS, together);
        }

        printTheEngineAlone();
        alone.print("from a task to the next, one person");
        together.print("from a task to the next, " + MANY + " people");
        printStages(fresh.getFirst());
        assertThat(alone.median()).isLessThan(15);
        assertThat(alone.percentile(95)).isLessThan(40);
        assertThat(together.median()).isLessThan(40);
        assertThat(together.percentile(95)).isLessThan(100);
    }

    /** The peer, on the same warm broker: nothing of ours can be faster. */
    private static void printTheEngineAlone() {
        try (BareEngine engine = new BareEngine()) {
            engine.measure(MANY, WARM_UP, new Times());
            Times alone = new Times();
            Times together = new Times();
            engine.measure(1, FILES_OF_EACH * ROUNDS, alone);
            engine.measure(MANY, FILES_OF_EACH * ROUNDS, together);
            alone.print("the bare engine, one instance");
            together.print("the bare engine, " + MANY + " instances");
        }
    }

    private static List<CaseJourney> files(int count) {
        List<CaseJourney> files =
                IntStream.range(0, count).mapToObj(i -> Stages.finalReport()).toList();
        files.forEach(file -> file.awaitTask("decision_review_file"));
        return files;
    }

    /** A person for each file. */
    private void atOnce(List<CaseJourney> files, int rounds, Times times) {
        try (OpenTasks tasks = new OpenTasks();
                ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> all = files.stream()
                    .map(file -> CompletableFuture.runAsync(() -> work(file, rounds, tasks, times), people))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
    }

    /** The reviewer sends the file back, the auditor completes it, and so on. */
    private void work(CaseJourney file, int rounds, OpenTasks tasks, Times times) {
        Person reviewer = new Person("reviewer");
        Person auditor = new Person(Stages.AUDITOR);
        UUID caseId = UUID.fromString(file.id());
        OpenTasks.OpenTask task = tasks.next(caseId);
        for (int i = 0; i < rounds; i++) {
            boolean review = i % 2 == 0;
            Person person = review ? reviewer : auditor;
            String address = "/api/tasks/" + task.id();
            if (!task.taken()) {
                person.post(address + "/claim", "");
            }
            task = times.measure(() -> {
                person.post(address + "/complete", review ? SENT_BACK : COMPLETED);
                return tasks.next(caseId);
            });
        }
    }

    /** Where the time goes, as far as the rows tell: after the decision was written, and before the next task is committed. */
    private static void printStages(List<CaseJourney> files) {
        for (CaseJourney file : List.of(files.getFirst(), files.getLast())) {
            System.out.println(Database.text(
                    "select format('%s: from the decision to the note that the engine took it %s ms, to the arrival of the"
                            + " next task %s ms (medians)', ?, round(percentile_cont(0.5) within group (order by"
                            + " extract(epoch from o.sent_at - o.created_at) * 1000)::numeric, 1),"
                            + " round(percentile_cont(0.5) within group (order by extract(epoch from n.seen_at -"
                            + " o.created_at) * 1000)::numeric, 1)) from outbox_message o join task t on o.target ="
                            + " t.job_key::text join lateral (select seen_at from task n where n.case_id = t.case_id and"
                            + " n.job_key > t.job_key order by n.job_key limit 1) n on true where o.case_id ="
                            + " ?::uuid and o.kind = 'TASK_COMPLETION'",
                    file.number(), file.id()));
        }
    }
}
