package fr.attesta.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One message shown once, on the page after a redirect. Only its key and arguments travel, in a cookie.
 *
 * @param level Bootstrap's word for the colour: success, info, warning or danger
 */
public record Flash(String level, String key, List<String> arguments) {

    static final String COOKIE = "flash";

    /** How a number travels. */
    private static final Pattern NUMBER = Pattern.compile("#-?[0-9]{1,18}");

    private static final List<String> LEVELS = List.of("success", "info", "warning", "danger");

    public Flash {
        arguments = List.copyOf(arguments);
    }

    public static Flash success(String key, Object... arguments) {
        return new Flash("success", key, texts(arguments));
    }

    public static Flash warning(String key, Object... arguments) {
        return new Flash("warning", key, texts(arguments));
    }

    String encoded() {
        return Stream.concat(Stream.of(level, key), arguments.stream())
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Empty when a browser sends something else than what we gave it. */
    static Optional<Flash> decoded(String cookie) {
        try {
            List<String> parts = new ArrayList<>(Arrays.stream(cookie.split("&", -1))
                    .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                    .toList());
            return parts.size() >= 2 && LEVELS.contains(parts.getFirst())
                    ? Optional.of(new Flash(parts.get(0), parts.get(1), parts.subList(2, parts.size())))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The arguments as the text wants them: plural forms need numbers. */
    List<Object> values() {
        return arguments.stream()
                .<Object>map(text -> NUMBER.matcher(text).matches() ? Long.valueOf(text.substring(1)) : text)
                .toList();
    }

    private static List<String> texts(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof Integer || argument instanceof Long ? "#" + argument : argument)
                .map(Object::toString)
                .toList();
    }
}
