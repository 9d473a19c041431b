package fr.attesta.document.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.document.scan.MalwareScanner.Verdict;
import fr.attesta.shared.RefusedException;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClamAvScannerTest {

    private static final byte[] FILE = new byte[200_000];

    @Test
    void cleanFileIsClean() throws Exception {
        assertThat(answering("stream: OK\0")).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void infectedFileIsInfected() throws Exception {
        assertThat(answering("stream: Eicar-Signature FOUND\0")).isEqualTo(Verdict.INFECTED);
    }

    @Test
    void scannerThatFailsOrIsAbsentRefusesTheFile() throws IOException {
        assertThatThrownBy(() -> answering("INSTREAM size limit exceeded. ERROR\0"))
                .hasMessage("document_scanner_silent");
        int free;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = server.getLocalPort();
        }
        assertThatThrownBy(() -> ClamAvScanner.at("127.0.0.1:" + free).scan(FILE))
                .isInstanceOf(RefusedException.class)
                .hasMessage("document_scanner_silent");
    }

    @Test
    void addressNeedsAPort() {
        assertThatThrownBy(() -> ClamAvScanner.at("localhost")).hasMessageContaining("host:port");
    }

    /** A server of one connection that speaks the daemon's protocol. */
    private static Verdict answering(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Integer> received = CompletableFuture.supplyAsync(() -> serve(server, answer));
            Verdict verdict =
                    ClamAvScanner.at("127.0.0.1:" + server.getLocalPort()).scan(FILE);
            assertThat(received.get()).isEqualTo(FILE.length);
            return verdict;
        }
    }

    private static int serve(ServerSocket server, String answer) {
        try (Socket socket = server.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            int total = 0;
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                total += in.readNBytes(length).length;
            }
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return total;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
