package fr.attesta.web;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The addresses of style sheets and scripts, in templates as <code>{assets:css}</code>. Each holds a version or a hash, so
 * that browsers may keep the file for ever.
 */
@TemplateExtension(namespace = "assets")
public final class Assets {

    private static final String APP_CSS = own("app.css");
    private static final String APP_JS = own("app.js");
    private static final String ICONS = own("icons.svg");

    private Assets() {}

    public static String tabler() {
        return "/webjars/tabler__core/1.4.0/dist/css/tabler.min.css";
    }

    public static String htmx() {
        return "/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    }

    public static String css() {
        return APP_CSS;
    }

    public static String js() {
        return APP_JS;
    }

    public static String icons() {
        return ICONS;
    }

    /** The address of a file of ours in {@code META-INF/resources/assets}, with a hash of its content. */
    public static String own(String name) {
        String path = "assets/" + name;
        try (InputStream stream = Assets.class.getClassLoader().getResourceAsStream("META-INF/resources/" + path)) {
            byte[] content = Objects.requireNonNull(stream, path).readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "/" + path + "?v=" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
