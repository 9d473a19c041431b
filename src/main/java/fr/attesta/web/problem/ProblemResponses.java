package fr.attesta.web.problem;

import fr.attesta.shared.Refusal;
import fr.attesta.web.problem.Problem.Reason;
import fr.attesta.web.text.Messages;
import fr.attesta.web.text.RequestLanguage;
import io.quarkus.qute.Template;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers a request that failed: a problem document to a program, a page to a person, the same status to both. */
@ApplicationScoped
public class ProblemResponses {

    private final Messages messages;
    private final RequestLanguage language;
    private final CurrentVertxRequest current;
    private final Template error;

    ProblemResponses(Messages messages, RequestLanguage language, CurrentVertxRequest current, Template error) {
        this.messages = messages;
        this.language = language;
        this.current = current;
        this.error = error;
    }

    /** With the status that the refusals call for. */
    public Response of(List<Refusal> refusals) {
        return of(Statuses.of(refusals), refusals, null);
    }

    Response of(int status) {
        return of(status, List.of(), null);
    }

    Response of(int status, List<Refusal> refusals) {
        return of(status, refusals, null);
    }

    /** @param incident number under which the cause is in the log, for errors that are ours */
    Response of(int status, List<Refusal> refusals, @Nullable String incident) {
        Locale locale = language.locale();
        Problem problem = problem(status, refusals, incident, locale);
        if (wantsDocument()) {
            return Response.status(status)
                    .type(Problem.MEDIA_TYPE)
                    .header("Content-Language", locale.getLanguage())
                    .entity(problem)
                    .build();
        }
        String page = error.data("problem", problem).setLocale(locale).render();
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    private Problem problem(int status, List<Refusal> refusals, @Nullable String incident, Locale locale) {
        List<Reason> reasons = refusals.stream()
                .map(refusal -> new Reason(refusal.field(), refusal.code(), messages.text(locale, refusal)))
                .toList();
        String title = messages.text(locale, key("problem_title_", status, locale));
        String detail = reasons.size() == 1
                ? reasons.getFirst().message()
                : messages.text(locale, key("problem_detail_", status, locale), incident == null ? "" : incident);
        String type = refusals.isEmpty() ? "about:blank" : "urn:attesta:refused";
        return new Problem(type, title, status, detail, path(), reasons);
    }

    private String key(String prefix, int status, Locale locale) {
        String key = prefix + status;
        if (messages.has(locale, key)) {
            return key;
        }
        return prefix + (status < 500 ? 400 : 500);
    }

    private String path() {
        RoutingContext context = current.getCurrent();
        return context == null ? "/" : context.normalizedPath();
    }

    boolean wantsDocument() {
        RoutingContext context = current.getCurrent();
        return context != null && wantsDocument(context.normalizedPath(), context.request());
    }

    private static boolean wantsDocument(String path, HttpServerRequest request) {
        if (path.startsWith("/api/")) {
            return true;
        }
        @Nullable String accept = request.getHeader("Accept");
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
