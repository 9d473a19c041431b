package fr.attesta.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The ports of the stack's servers; 0 stands for any free port. */
public record StackPorts(int postgres, int zeebe, int zeebeMonitoring, int keycloak, int smtp, int mailbox) {

    /** Free ports everywhere, so that several stacks can run side by side. */
    public static StackPorts anyFree() {
        return new StackPorts(0, 0, 0, 0, 0, 0);
    }

    /** Turns 0 into a free port and refuses a port that another process holds. */
    public static int claim(int port, String server, String option) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            throw new StackFailure(
                    "Le port " + port + " (" + server + ") est déjà pris : libérez-le ou choisissez-en un autre avec "
                            + option + ".",
                    taken);
        }
    }
}
