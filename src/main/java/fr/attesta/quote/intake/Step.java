package fr.attesta.quote.intake;

import fr.attesta.quote.application.content.ApplicationChecks;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page of the form, and which parts of the application it asks for. */
public enum Step {
    ORGANISATION("siren", "name", "legalForm", "headName", "contact", "address"),
    DECLARATION("nda", "ndaFiledOn"),
    ACTIVITY("categories", "newEntrantCategories", "activities"),
    SITES("sites", "multiSite"),
    FIGURES("organisationChart", "turnover", "turnoverYear"),
    WISHES("label", "desiredPeriod", "preAudit"),
    STATEMENT("swornStatement"),
    PIECES(),
    CHECK();

    private final List<String> parts;

    Step(String... parts) {
        this.parts = List.of(parts);
    }

    /** Its part of the address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Step> ofPath(String path) {
        return Stream.of(values()).filter(step -> step.path().equals(path)).findFirst();
    }

    /** The page that asks for a field such as {@code contact.email} or {@code sites[2].siret}. */
    public static Optional<Step> asking(@Nullable String field) {
        return Stream.of(values())
                .filter(step -> field != null && step.asksFor(field))
                .findFirst();
    }

    boolean asksFor(String field) {
        return parts.contains(field.split("[.\\[]", 2)[0]);
    }

    Step next() {
        return this == CHECK ? CHECK : values()[ordinal() + 1];
    }

    /** What no single field of the page shows. */
    List<Refusal> refusals(ApplicationForm form, LocalDate today) {
        return switch (this) {
            case ORGANISATION, PIECES, CHECK -> List.of();
            case DECLARATION, FIGURES, STATEMENT -> ApplicationChecks.ofPieces(form, today);
            case ACTIVITY -> ApplicationChecks.ofCategories(form);
            case SITES ->
                Stream.of(ApplicationChecks.ofSites(form), ApplicationChecks.ofMultiSite(form))
                        .flatMap(List::stream)
                        .toList();
            case WISHES ->
                Stream.of(ApplicationChecks.ofLabel(form, today), ApplicationChecks.ofPeriod(form, today))
                        .flatMap(List::stream)
                        .toList();
        };
    }
}
