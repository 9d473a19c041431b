package fr.attesta.inbox.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.inbox.SampleTask;
import fr.attesta.inbox.TaskView;
import fr.attesta.web.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskLinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    private final TaskLines lines = new TaskLines(new Messages(true));

    @Test
    void aLegalDateATargetOfTheBodyAndNoneAreToldApart() {
        assertThat(lines.of(List.of(task(DAY, false), task(DAY, true), task(null, false)), Locale.FRENCH))
                .isEqualTo("""
                        AT-2026-1 · Les Alizés : Prendre la décision (échéance le 24/12/2026)

                        AT-2026-1 · Les Alizés : Prendre la décision (objectif le 24/12/2026)

                        AT-2026-1 · Les Alizés : Prendre la décision""");
    }

    private static TaskView task(@Nullable LocalDate dueOn, boolean ownTarget) {
        return SampleTask.decision("Les Alizés", dueOn, ownTarget);
    }
}
