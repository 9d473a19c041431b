package fr.attesta.web.text;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of the current request: the one chosen (cookie), else the browser's, else French. */
@ApplicationScoped
public class RequestLanguage {

    public static final String COOKIE = "lang";

    private final CurrentVertxRequest current;

    RequestLanguage(CurrentVertxRequest current) {
        this.current = current;
    }

    public Locale locale() {
        if (!Arc.container().requestContext().isActive()) {
            return Languages.FRENCH;
        }
        RoutingContext context = current.getCurrent();
        return context == null ? Languages.FRENCH : of(context);
    }

    static Locale of(RoutingContext context) {
        @Nullable Cookie chosen = context.request().getCookie(COOKIE);
        if (chosen != null) {
            return Languages.ofTag(chosen.getValue());
        }
        return context.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .filter(tag -> Languages.ALL.stream()
                        .anyMatch(locale -> locale.getLanguage().equals(tag)))
                .findFirst()
                .map(Languages::ofTag)
                .orElse(Languages.FRENCH);
    }
}
