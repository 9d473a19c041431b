package fr.attesta.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ScreenshotType;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A person's browser: signs in through Keycloak, opens pages of the application under test, takes pictures into
 * {@code target/screenshots} and lists what axe finds serious. The language is French unless it says so.
 */
public final class Browser implements AutoCloseable {

    private static final int WIDE = 1440;
    private static final int PHONE = 390;
    private static final int HEIGHT = 900;

    /** Who has signed in before: a session lasts, and each further sign-in through Keycloak would cost seconds. */
    private static final Map<String, List<Cookie>> SESSIONS = new HashMap<>();

    private final BrowserContext context;
    private final Page page;
    private final boolean script;

    private Browser(int width, boolean script, String language) {
        this.script = script;
        context = Chromium.running()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + RestAssured.port)
                        .setLocale(language)
                        .setJavaScriptEnabled(script)
                        .setViewportSize(width, HEIGHT));
        page = context.newPage();
    }

    public static Browser wide() {
        return new Browser(WIDE, true, "fr-FR");
    }

    public static Browser phone() {
        return new Browser(PHONE, true, "fr-FR");
    }

    static Browser englishPhone() {
        return new Browser(PHONE, true, "en-GB");
    }

    /** A browser whose owner has switched scripts off. */
    public static Browser withoutScript() {
        return new Browser(WIDE, false, "fr-FR");
    }

    public Page page() {
        return page;
    }

    /** Opens a path of the application. */
    public Page open(String path) {
        page.navigate(path);
        return page;
    }

    /** Opens a path as a member of staff; the demo accounts' passwords are their names. */
    public Page openAs(String account, String path) {
        context.clearCookies();
        context.addCookies(SESSIONS.getOrDefault(account, List.of()));
        page.navigate(path);
        if (page.url().contains("/realms/")) {
            page.fill("#username", account);
            page.fill("#password", account);
            click(page, "#kc-login");
            SESSIONS.put(account, context.cookies("http://127.0.0.1:" + RestAssured.port));
        }
        return page;
    }

    /** What the server answered to the page that is shown. */
    int status() {
        return ((Number) page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus")).intValue();
    }

    /** Clicks, and waits until the page that follows is there as a whole: a click alone only waits for its beginning. */
    public static void click(Page page, String what) {
        page.click(what);
        page.waitForLoadState();
    }

    /** Keeps a picture, and demands that nothing scrolls sideways and that axe finds no barrier. */
    public void assertReadable(String name) {
        picture(name);
        assertThat(overflows()).as("%s scrolls sideways", name).isFalse();
        assertThat(barriers()).as("barriers of %s", name).isEmpty();
    }

    /** Keeps a picture of the whole page for people to look at. */
    public Browser picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setPath(Path.of("target/screenshots", name + "-" + page.viewportSize().width + ".jpg")));
        return this;
    }

    /** Whether its owner has scripts switched on, which axe needs. */
    public boolean runsScripts() {
        return script;
    }

    /** What axe calls serious or critical on this page, as "rule: first element". */
    @SuppressWarnings("unchecked")
    public List<String> barriers() {
        if (!script) {
            throw new IllegalStateException("Expected a browser with scripts: axe is one");
        }
        page.evaluate(AXE);
        List<Map<String, Object>> violations = (List<Map<String, Object>>)
                Objects.requireNonNull(page.evaluate("async () => (await axe.run(document, {resultTypes:"
                        + " ['violations'], preload: false})).violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                        + ".map(v => ({rule: v.id, element: v.nodes[0].html}))"));
        return violations.stream()
                .map(violation -> violation.get("rule") + ": " + violation.get("element"))
                .toList();
    }

    /**
     * Whether a reader would have to scroll sideways: the whole page, or on a phone a table whose cells are meant to stand
     * below one another.
     */
    public boolean overflows() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth || (window.innerWidth"
                + " < 640 && [...document.querySelectorAll('.table-responsive:has(.stack-table)')].some(frame =>"
                + " frame.scrollWidth > frame.clientWidth))");
    }

    @Override
    public void close() {
        context.close();
    }

    private static final String AXE = axe();

    private static String axe() {
        try (var source = Objects.requireNonNull(
                Browser.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
