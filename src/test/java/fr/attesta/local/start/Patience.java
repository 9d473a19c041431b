package fr.attesta.local.start;

import java.io.IOException;

/** A process that lives until its input ends, to stand for a running stack. */
final class Patience {
    private Patience() {}

    public static void main(String[] arguments) throws IOException {
        System.in.transferTo(System.out);
    }
}
