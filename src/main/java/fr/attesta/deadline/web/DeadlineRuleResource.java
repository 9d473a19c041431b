package fr.attesta.deadline.web;

import fr.attesta.deadline.BodyDeadlines;
import fr.attesta.deadline.domain.DeadlineClock;
import fr.attesta.deadline.domain.DeadlineClock.Due;
import fr.attesta.deadline.domain.DeadlineRule;
import fr.attesta.deadline.domain.DeadlineRules;
import fr.attesta.identity.Role;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.TraceLine;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The deadlines that the body follows, and the date that follows from an event. */
@Path("/api/rules/deadlines")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
class DeadlineRuleResource {

    /** Far enough for any certificate, near enough for any calendar. */
    private static final LocalDate LAST_ANCHOR = LocalDate.of(2099, 12, 31);

    private final BodyDeadlines deadlines;

    DeadlineRuleResource(BodyDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** A rule as the list shows it. */
    public record RuleView(
            String code,
            String title,
            String anchor,
            String formula,
            DeadlineRule.Meaning meaning,
            boolean settable,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String article,
            String confidence,
            boolean confirmed) {

        static RuleView of(DeadlineRule rule) {
            return new RuleView(
                    rule.code(),
                    rule.title(),
                    rule.anchor(),
                    rule.formula().toString(),
                    rule.meaning(),
                    rule.settable(),
                    rule.validity().from(),
                    rule.validity().to(),
                    rule.source(),
                    rule.confidence().flag(),
                    rule.confidence().confirmed());
        }
    }

    /** A computed date with its steps. */
    public record DueView(
            String rule,
            LocalDate anchor,
            LocalDate due,
            @Nullable LocalDate windowStart,
            DeadlineRule.Meaning meaning,
            List<StepView> trace) {}

    /** One step of the computation. */
    public record StepView(String label, String value, String source, String confidence, boolean confirmed) {

        static StepView of(TraceLine line) {
            return new StepView(
                    line.label(),
                    line.value(),
                    line.source(),
                    line.confidence().flag(),
                    line.confidence().confirmed());
        }
    }

    @GET
    public List<RuleView> list() {
        return deadlines.current().rules().stream().map(RuleView::of).toList();
    }

    @GET
    @Path("{rule}")
    public DueView due(@PathParam("rule") String code, @QueryParam("anchor") @Nullable String anchorText) {
        DeadlineRules rules = deadlines.current();
        if (!rules.knows(code)) {
            throw new RefusedException(Refusal.notFound("deadline.rule.unknown", code));
        }
        LocalDate anchor = anchor(anchorText);
        DeadlineRule rule = rules.find(code, anchor)
                .orElseThrow(() ->
                        new RefusedException(Refusal.invalid("anchor", "deadline.rule.not-in-force", code, anchor)));
        Due due = DeadlineClock.due(rule, anchor);
        List<StepView> trace = due.trace().stream().map(StepView::of).toList();
        return new DueView(code, anchor, due.due(), due.windowStart(), rule.meaning(), trace);
    }

    // read here and not by the framework, which answers 404 for a date that it cannot read
    private static LocalDate anchor(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new RefusedException(Refusal.invalid("anchor", "validation_not_null"));
        }
        try {
            LocalDate anchor = LocalDate.parse(text);
            if (anchor.isAfter(LAST_ANCHOR)) {
                throw new RefusedException(Refusal.invalid("anchor", "deadline.anchor.too-late", LAST_ANCHOR));
            }
            return anchor;
        } catch (DateTimeParseException e) {
            throw new RefusedException(Refusal.invalid("anchor", "json_date"));
        }
    }
}
