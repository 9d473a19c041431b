package fr.attesta.web.form;

import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of reading a form: the value, or every reason why there is none.
 *
 * @param form the input as it was typed with these reasons, to show again
 */
public record Bound<T>(@Nullable T value, Form form) {

    public boolean accepted() {
        return form.refusals().isEmpty() && value != null;
    }

    public List<Refusal> refusals() {
        return form.refusals();
    }

    /** @throws RefusedException with all reasons if the input was refused */
    public T orThrow() {
        RefusedException.throwIfAny(form.refusals());
        return Objects.requireNonNull(value);
    }
}
