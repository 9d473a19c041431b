package fr.attesta.local.start;

import fr.attesta.local.StackFailure;
import fr.attesta.local.StackSettings;
import fr.attesta.local.demo.DemoPortfolio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Plays the demo portfolio once, on the first start with empty data. What came of it is kept beside the data, so that
 * {@code --fresh} plays it again.
 */
final class FirstStart {
    private static final String BEGUN = "begun";
    private static final String DONE = "done";

    private final Path marker;
    private final boolean wanted;
    private final Consumer<String> progress;

    FirstStart(StackSettings settings, boolean wanted, Consumer<String> progress) {
        this.marker = settings.data("demo");
        this.wanted = wanted;
        this.progress = progress;
    }

    /** A demo that fails is told and leaves everything running. */
    void play(URI app, URI keycloak) {
        String state = state();
        if (state.equals(DONE) || (state.isEmpty() && !wanted)) {
            return;
        }
        try {
            if (state.equals(BEGUN)) {
                progress.accept("La démonstration avait été interrompue (./start --fresh pour la rejouer).");
                DemoPortfolio.returnToToday(app, keycloak);
            } else {
                progress.accept("Application ouverte : " + app);
                mark(BEGUN);
                DemoPortfolio.play(app, keycloak, progress);
            }
        } catch (StackFailure e) {
            progress.accept(e.getMessage());
            progress.accept("Tout le reste fonctionne ; ./start --fresh rejoue la démonstration.");
        }
        mark(DONE);
    }

    private String state() {
        try {
            return Files.exists(marker) ? Files.readString(marker) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mark(String state) {
        try {
            Files.createDirectories(marker.toAbsolutePath().getParent());
            Files.writeString(marker, state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
