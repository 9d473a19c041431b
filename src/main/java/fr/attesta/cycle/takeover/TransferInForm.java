package fr.attesta.cycle.takeover;

import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.referential.domain.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation comes from another certification body.
 *
 * @param bodyName the body that issued the certificate
 * @param requestedOn when the organisation asked for the transfer: the former body has fifteen days
 * @param organisation by the same rules as in an application; its categories are those of the certificate
 * @param openFindings non-conformities that are not lifted
 */
public record TransferInForm(
        @NotBlank @Size(max = 200) String bodyName,
        @NotBlank @Email @Size(max = 254) String bodyEmail,
        @NotNull LocalDate requestedOn,
        @NotNull @Valid ApplicationForm organisation,
        @NotNull @Valid FormerCertificate certificate,
        @Nullable @Size(max = 100) List<@NotNull @Valid FormerFinding> openFindings) {

    /**
     * The certificate as the former body issued it.
     *
     * @param start day of certification, from which its cycle counts
     * @param suspended whether it is suspended now
     * @param surveillanceHeldOn day of the surveillance of this cycle, once it was held
     */
    public record FormerCertificate(
            @NotBlank @Size(max = 60) String number,
            @NotNull LocalDate start,
            @NotNull LocalDate end,
            @Nullable Boolean suspended,
            @Nullable LocalDate surveillanceHeldOn) {}

    /** A non-conformity as the former body notified it. */
    public record FormerFinding(
            @NotNull Integer indicator,
            @NotNull Severity severity,
            @NotBlank @Size(max = 4000) String statement,
            @NotNull LocalDate notifiedOn) {}

    public List<FormerFinding> allFindings() {
        return openFindings == null ? List.of() : openFindings;
    }
}
