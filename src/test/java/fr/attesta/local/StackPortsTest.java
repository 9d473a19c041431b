package fr.attesta.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class StackPortsTest {

    @Test
    void aTakenPortIsRefusedWithTheOptionThatHelps() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> StackPorts.claim(other.getLocalPort(), "application", "--port"))
                    .isInstanceOf(StackFailure.class)
                    .hasMessage("Le port " + other.getLocalPort()
                            + " (application) est déjà pris : libérez-le ou choisissez-en un autre avec --port.");
        }
    }

    @Test
    void portZeroBecomesAFreePort() {
        assertThat(StackPorts.claim(0, "application", "--port")).isBetween(1024, 65535);
    }
}
