package fr.attesta.audit.grid;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The opening meeting as the auditor records it.
 *
 * @param openedAt Paris time
 * @param people who was there
 * @param sample the training actions that were drawn, told to the organisation at this meeting
 * @param sites audited sites besides the central function, by their position among those of the organisation
 * @param sitesReason why they are others than the drawn ones
 */
record OpeningForm(
        @NotNull LocalDateTime openedAt,
        @NotBlank @Size(max = 2000) String people,
        @Nullable @Size(max = 2000) String remarks,
        @NotBlank @Size(max = 4000) String sample,
        @Size(max = 500) List<@NotNull Integer> sites,
        @Nullable @Size(max = 1000) String sitesReason) {

    OpeningForm {
        sites = sites == null ? List.of() : List.copyOf(sites);
    }

    boolean explained() {
        return sitesReason != null && !sitesReason.isBlank();
    }
}
