package fr.attesta.cycle.transfer;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That an organisation goes to another certification body.
 *
 * @param bodyName the body that is to take the certificate over
 * @param requestedOn when the request came in: fifteen days for the file begin
 */
public record TransferOutForm(
        @NotBlank @Size(max = 200) String bodyName,
        @NotBlank @Email @Size(max = 254) String bodyEmail,
        @NotNull LocalDate requestedOn) {}
