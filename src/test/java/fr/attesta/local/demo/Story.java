package fr.attesta.local.demo;

import fr.attesta.local.StackFailure;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A script being played: its case, and the calendar that it shares with the others. */
final class Story {
    private final Script script;
    private final Api api;
    private final SharedCalendar calendar;
    private final LocalDate begin;

    @Nullable
    private DemoCase played;

    Story(Script script, Api api, SharedCalendar calendar) {
        this.script = script;
        this.api = api;
        this.calendar = calendar;
        this.begin = calendar.realToday().minusDays(script.daysAgo());
    }

    /** What shows that a chapter was carried out, by the engine as well. */
    record Outcome(Consumer<Story> shown) {
        static Outcome task(String kind) {
            return new Outcome(story -> story.now().task(kind));
        }

        static Outcome link(String purpose) {
            return new Outcome(story -> story.now().awaitLink(purpose));
        }

        static Outcome stage(String stage) {
            return new Outcome(story -> story.now().awaitStage(stage));
        }

        /** A plan is asked for as long as there is something to plan. */
        static Outcome afterReport() {
            return either(Findings::any, link("finding.submit-action-plan"), task("decision_review_file"));
        }

        static Outcome afterPlan() {
            return either(Findings::anyMajor, link("finding.submit-evidence"), task("decision_review_file"));
        }

        private static Outcome either(java.util.function.Predicate<Findings> question, Outcome yes, Outcome no) {
            return new Outcome(story -> (question.test(story.script.findings()) ? yes : no).await(story));
        }

        void await(Story story) {
            shown.accept(story);
        }
    }

    /** @throws StackFailure that names the case and the step */
    void play() {
        for (Chapter chapter : script.plot().chapters()) {
            if (chapter.concerns(script.findings())) {
                try {
                    calendar.until(day(chapter.day()));
                    chapter.play(this);
                } catch (RuntimeException e) {
                    throw new StackFailure(title() + ", étape « " + chapter.label() + " » : " + e.getMessage(), e);
                }
            }
        }
    }

    Script script() {
        return script;
    }

    Organisation organisation() {
        return script.organisation();
    }

    Api api() {
        return api;
    }

    /** The working day on or after a number of days since the application. */
    LocalDate day(int sinceApplication) {
        return SharedCalendar.workingDay(begin.plusDays(sinceApplication));
    }

    LocalDate today() {
        return calendar.today();
    }

    void until(LocalDate day) {
        calendar.until(day);
    }

    void opened(String number) {
        played = new DemoCase(api, number);
    }

    DemoCase now() {
        return Objects.requireNonNull(played, "the case is opened by the first chapter");
    }

    private String title() {
        return script.organisation().name() + (played == null ? "" : " (" + played.number() + ")");
    }
}
