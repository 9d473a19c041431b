package fr.attesta.inbox.list;

/**
 * How many tasks there are, counted up to a bound, because the exact number of a very long list helps nobody.
 *
 * @param more whether there are more than that
 */
public record Count(long value, boolean more) {

    static Count upTo(long bound, Number found) {
        return found.longValue() > bound ? new Count(bound, true) : new Count(found.longValue(), false);
    }
}
