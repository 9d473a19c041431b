package fr.attesta.document.scan;

import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

/** Sends a file to a ClamAV daemon (command INSTREAM) and reads its verdict. */
final class ClamAvScanner implements MalwareScanner {

    private static final Logger LOG = Logger.getLogger(ClamAvScanner.class);
    private static final int CHUNK = 64 * 1024;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int LONGEST_ANSWER = 4_096;

    private final InetSocketAddress address;

    private ClamAvScanner(InetSocketAddress address) {
        this.address = address;
    }

    /** @throws IllegalArgumentException if the address is not {@code host:port} */
    static ClamAvScanner at(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(
                    "Expected attesta.scanner.address as host:port but it is '" + address + "'");
        }
        int port = Integer.parseInt(address.substring(colon + 1));
        return new ClamAvScanner(InetSocketAddress.createUnresolved(address.substring(0, colon), port));
    }

    @Override
    public Verdict scan(byte[] content) {
        String answer;
        try {
            answer = ask(content);
        } catch (IOException e) {
            LOG.errorf(e, "The malware scanner at %s does not answer", address);
            throw new RefusedException(Refusal.conflict("document_scanner_silent"));
        }
        if (answer.endsWith("OK")) {
            return Verdict.CLEAN;
        }
        if (answer.endsWith("FOUND")) {
            LOG.warnf("Malware scanner: %s", answer);
            return Verdict.INFECTED;
        }
        LOG.errorf("Unexpected answer of the malware scanner: %s", answer);
        throw new RefusedException(Refusal.conflict("document_scanner_silent"));
    }

    private String ask(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int start = 0; start < content.length; start += CHUNK) {
                int length = Math.min(CHUNK, content.length - start);
                out.writeInt(length);
                out.write(content, start, length);
            }
            out.writeInt(0);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        }
    }
}
