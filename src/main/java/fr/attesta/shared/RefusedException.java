package fr.attesta.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A use case refuses, with all its reasons; unchecked so that its transaction leaves nothing half-written. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public RefusedException(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::code).collect(Collectors.joining(", ")));
        this.refusals = List.copyOf(refusals);
    }

    public RefusedException(Refusal refusal) {
        this(List.of(refusal));
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** Whether every reason lies in what was sent, so that a form can be shown again with its messages. */
    public boolean onlyInvalid() {
        return refusals.stream().allMatch(refusal -> refusal.kind() == Refusal.Kind.INVALID);
    }

    /** Refuses when there is at least one reason. */
    public static void throwIfAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
