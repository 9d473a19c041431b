package fr.attesta.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The ports of the stack's servers; 0 stands for any free port. */
public record StackPorts(int postgres, int zeebe, int zeebeMonitoring, int keycloak, int smtp, int mailbox) {

    /** Below the ports that the system gives to outgoing connections: one of those may be gone before the server has it. */
    private static final int LOWEST = 12_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 1_000;

    /** Free ports everywhere, so that several stacks can run side by side. */
    public static StackPorts anyFree() {
        return new StackPorts(0, 0, 0, 0, 0, 0);
    }

    /** Turns 0 into a free port and refuses a port that another process holds. */
    public static int claim(int port, String server, String option) {
        if (port == 0) {
            return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST))
                    .limit(ATTEMPTS)
                    .filter(StackPorts::isFree)
                    .findFirst()
                    .orElseThrow(() -> new StackFailure("Aucun port libre pour " + server + "."));
        }
        if (!isFree(port)) {
            throw new StackFailure("Le port " + port + " (" + server
                    + ") est déjà pris : libérez-le ou choisissez-en un autre avec " + option + ".");
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
