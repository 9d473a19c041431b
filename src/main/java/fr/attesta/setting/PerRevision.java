package fr.attesta.setting;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that follows from the settings, computed once for each revision of them. */
public final class PerRevision<T> {

    private final Settings settings;
    private final Function<SettingSnapshot, T> computation;
    private volatile @Nullable Result<T> known;

    public PerRevision(Settings settings, Function<SettingSnapshot, T> computation) {
        this.settings = settings;
        this.computation = computation;
    }

    private record Result<T>(UUID revision, T value) {}

    public T current() {
        SettingSnapshot snapshot = settings.current();
        Result<T> result = known;
        if (result == null || !result.revision().equals(snapshot.revision())) {
            result = new Result<>(snapshot.revision(), computation.apply(snapshot));
            known = result;
        }
        return result.value();
    }
}
