package fr.attesta.web.problem;

import fr.attesta.shared.Refusal;
import fr.attesta.shared.Refusal.Kind;
import java.util.Comparator;
import java.util.List;

/** The HTTP status of refusals; of several kinds the one that matters most to the caller. */
final class Statuses {

    private Statuses() {}

    static int of(List<Refusal> refusals) {
        return refusals.stream()
                .map(Refusal::kind)
                .min(Comparator.comparingInt(Statuses::rank))
                .map(Statuses::status)
                .orElse(422);
    }

    private static int rank(Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 0;
            case FORBIDDEN -> 1;
            case GONE -> 2;
            case CONFLICT -> 3;
            case INVALID -> 4;
        };
    }

    private static int status(Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case GONE -> 410;
            case CONFLICT -> 409;
            case INVALID -> 422;
        };
    }
}
