package fr.attesta.auditor.domain;

import fr.attesta.shared.Category;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Qualifications as a body has recorded them, on the first of January 2026. */
public final class Recorded {

    public static final LocalDate RECORDED = LocalDate.of(2026, 1, 1);

    private Recorded() {}

    public static Register register(Qualification... qualifications) {
        return new Register(List.of(qualifications));
    }

    public static Qualification of(String person, Category category, String from, @Nullable String until) {
        return new Qualification(
                UUID.nameUUIDFromBytes((person + category + from).getBytes(StandardCharsets.UTF_8)),
                person,
                category,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                Ground.INITIAL_EVALUATION,
                null,
                "quality",
                RECORDED,
                null);
    }

    public static Qualification withdrawn(Qualification qualification, String from) {
        return new Qualification(
                qualification.id(),
                qualification.person(),
                qualification.category(),
                qualification.validFrom(),
                qualification.validUntil(),
                qualification.ground(),
                qualification.note(),
                qualification.recordedBy(),
                qualification.recordedOn(),
                new Withdrawal(LocalDate.parse(from), "Revue défavorable", "quality", LocalDate.parse(from)));
    }
}
