package fr.attesta.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A YAML file read strictly: a key that stands twice is an error, and so are types of a programming language. */
final class YamlFile {

    private final Path path;
    private final Object root;

    private YamlFile(Path path, Object root) {
        this.path = path;
        this.root = root;
    }

    static YamlFile read(Path path) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new YamlFile(path, new Yaml(new SafeConstructor(options)).load(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value under these keys; a number as key is a position in a list. */
    Object at(Object... keys) {
        return find(keys)
                .orElseThrow(() -> new AssertionError("Expected " + path + " to have " + List.of(keys) + " but not"));
    }

    Optional<Object> find(Object... keys) {
        Object value = root;
        for (Object key : keys) {
            value = switch (value) {
                case Map<?, ?> map when map.containsKey(key) -> map.get(key);
                case List<?> list when key instanceof Integer index && index < list.size() -> list.get(index);
                default -> null;
            };
            if (value == null) {
                return Optional.empty();
            }
        }
        return Optional.of(value);
    }

    String text(Object... keys) {
        return String.valueOf(at(keys));
    }

    @SuppressWarnings("unchecked") // keys of these files are texts, otherwise the cast of a key fails the test
    Map<String, Object> map(Object... keys) {
        return (Map<String, Object>) at(keys);
    }

    List<String> list(Object... keys) {
        List<String> texts = new ArrayList<>();
        ((List<?>) at(keys)).forEach(item -> texts.add(String.valueOf(item)));
        return texts;
    }
}
