package fr.attesta.certificate;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate was issued: its surveillance and its renewal can be planned; fired in the same transaction.
 *
 * @param takenOver set when the body issued it before it worked with this installation, in a case opened for it
 */
public record CertificateIssued(
        UUID caseId,
        UUID certificateId,
        LocalDate start,
        LocalDate end,
        @Nullable TakenOver takenOver) {

    /** What the body had done for the certificate by then. */
    public record TakenOver(boolean surveillanceHeld) {}
}
