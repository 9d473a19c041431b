package fr.attesta.shared;

import java.util.List;

/** A result together with the readable steps that led to it, each citing its source. */
public record Explained<T>(T value, List<TraceLine> trace) {

    public Explained {
        trace = List.copyOf(trace);
    }

    /** Whether every step rests on a confirmed fact. */
    public boolean confirmed() {
        return trace.stream().allMatch(line -> line.confidence().confirmed());
    }
}
