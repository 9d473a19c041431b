package fr.attesta.web.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The texts of every feature, read from {@code messages/<feature>_<language>.properties} and merged. */
final class MessageBundles {

    /** One file per package and language; a listed one without a file simply has no texts. */
    static final List<String> FEATURES = List.of(
            "web",
            "setting",
            "calendar",
            "journal",
            "identity",
            "document",
            "mail",
            "workflow",
            "deadline",
            "inbox",
            "referential",
            "provider",
            "casefile",
            "auditor",
            "quote",
            "audit",
            "finding",
            "decision",
            "certificate",
            "cycle",
            "portfolio",
            "billing",
            "simulation",
            "portal",
            "casework",
            "rules",
            "admin");

    private final Map<Locale, Map<String, String>> texts;

    private MessageBundles(Map<Locale, Map<String, String>> texts) {
        this.texts = texts;
    }

    /** @throws IllegalStateException if two features define the same key */
    static MessageBundles load() {
        Map<Locale, Map<String, String>> texts = new HashMap<>();
        for (Locale locale : Languages.ALL) {
            Map<String, String> merged = new HashMap<>();
            FEATURES.forEach(feature -> read(feature, locale).forEach((key, text) -> {
                if (merged.put(key, text) != null) {
                    throw new IllegalStateException(
                            "Expected one text per key but '" + key + "' of " + feature + " is defined twice");
                }
            }));
            texts.put(locale, Map.copyOf(merged));
        }
        return new MessageBundles(texts);
    }

    Map<String, String> in(Locale locale) {
        return texts.getOrDefault(Languages.closest(locale), Map.of());
    }

    static Map<String, String> read(String feature, Locale locale) {
        String path = "messages/" + feature + "_" + locale.getLanguage() + ".properties";
        Map<String, String> entries = new HashMap<>();
        try (InputStream stream = MessageBundles.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                return entries;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            properties.forEach((key, text) -> entries.put(key.toString(), text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }
}
