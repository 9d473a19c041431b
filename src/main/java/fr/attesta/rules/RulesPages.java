package fr.attesta.rules;

import fr.attesta.deadline.BodyDeadlines;
import fr.attesta.deadline.domain.DeadlineFormula;
import fr.attesta.identity.Role;
import fr.attesta.quote.BodyTables;
import fr.attesta.referential.domain.StandardVersion;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.text.Languages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules in force on a date, each with its article and how sure the body is of it. */
@Path("/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class RulesPages {

    private static final LocalDate FIRST = StandardVersion.V9.validFrom();
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final BodyTables tables;
    private final BodyDeadlines deadlines;
    private final Clock clock;

    RulesPages(BodyTables tables, BodyDeadlines deadlines, Clock clock) {
        this.tables = tables;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "rules")
    static class Templates {

        private Templates() {}

        static native TemplateInstance rules(RulesInForce rules, List<Category> categories);
    }

    /** Formulas as people read them, in the language of the template. */
    @TemplateExtension
    static final class Formulas {

        private Formulas() {}

        /** For example {@code + 3 mois puis + 1 mois}. */
        static String inWords(DeadlineFormula formula, @TemplateAttribute("locale") @Nullable Object locale) {
            return Languages.isFrench(Languages.ofTemplate(locale)) ? formula.label() : formula.englishLabel();
        }

        /** The same of a formula that is kept as a text. */
        static String asPeriod(String formula, @TemplateAttribute("locale") @Nullable Object locale) {
            return inWords(DeadlineFormula.parse(formula), locale);
        }
    }

    @GET
    public TemplateInstance show(@QueryParam("on") @Nullable String on) {
        LocalDate day = on == null || on.isBlank() ? LocalDate.now(clock) : day(on);
        return Templates.rules(RulesInForce.on(day, tables.current(), deadlines.current()), List.of(Category.values()));
    }

    // read here and not by the framework, which answers 404 for a date that it cannot read
    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw new RefusedException(Refusal.invalid("on", "rules.date_range", FIRST, LAST));
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new RefusedException(Refusal.invalid("on", "json_date"));
        }
    }
}
