package fr.attesta.web;

import fr.attesta.web.text.Messages;
import fr.attesta.web.text.RequestLanguage;
import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the layout shows around a page, in templates as <code>{inject:shell}</code>. */
@Named("shell")
@RequestScoped
class Shell {

    private final RoutingContext context;
    private final SecurityIdentity identity;
    private final RequestLanguage language;
    private final Messages messages;
    private final List<Navigation> navigations;
    private final List<PageBanner> banners;

    Shell(
            RoutingContext context,
            SecurityIdentity identity,
            RequestLanguage language,
            Messages messages,
            @All List<Navigation> navigations,
            @All List<PageBanner> banners) {
        this.context = context;
        this.identity = identity;
        this.language = language;
        this.messages = messages;
        this.navigations = navigations;
        this.banners = banners;
    }

    /** The places of everyday work. */
    public List<NavigationEntry> navigation() {
        return visible(NavigationEntry::everyday);
    }

    /** The places that only some people need and not every day; in a menu, so that a phone has room for the others. */
    public List<NavigationEntry> management() {
        return visible(entry -> !entry.everyday());
    }

    private List<NavigationEntry> visible(Predicate<NavigationEntry> part) {
        return navigations.stream()
                .flatMap(navigation -> navigation.entries().stream())
                .filter(entry -> !identity.isAnonymous() && entry.visibleTo(identity.getRoles()))
                .filter(part)
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::href))
                .toList();
    }

    /** Of two places of which one lies within the other, only the inner one is current. */
    public boolean isCurrent(NavigationEntry entry) {
        return isWithin(entry)
                && visible(other -> true).stream()
                        .noneMatch(other -> other.href().startsWith(entry.href() + "/") && isWithin(other));
    }

    private boolean isWithin(NavigationEntry entry) {
        return path().equals(entry.href()) || path().startsWith(entry.href() + "/");
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public String path() {
        return context.normalizedPath();
    }

    /** Where the language switch comes back to. */
    public String address() {
        @Nullable String query = context.request().query();
        return query == null ? path() : path() + "?" + query;
    }

    public String language() {
        return language.locale().getLanguage();
    }

    public List<String> banners() {
        Locale locale = language.locale();
        return banners.stream().flatMap(banner -> banner.text(locale).stream()).toList();
    }

    /** The message left by the page before, taken so that it shows once. */
    public List<FlashText> flashes() {
        @Nullable Cookie cookie = context.request().getCookie(Flash.COOKIE);
        if (cookie == null) {
            return List.of();
        }
        context.response()
                .addCookie(Cookie.cookie(Flash.COOKIE, "").setPath("/").setMaxAge(0));
        Locale locale = language.locale();
        Optional<Flash> flash = Flash.decoded(cookie.getValue()).filter(known -> messages.has(locale, known.key()));
        return flash.stream()
                .map(known -> new FlashText(
                        known.level(),
                        messages.text(locale, known.key(), known.values().toArray())))
                .toList();
    }

    /** A flash message in the reader's language. */
    public record FlashText(String level, String text) {}
}
