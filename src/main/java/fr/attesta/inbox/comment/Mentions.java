package fr.attesta.inbox.comment;

import java.util.List;
import java.util.regex.Pattern;

/** The user names that a remark mentions, as {@code @auditor1}; an address like a@b.example mentions nobody. */
final class Mentions {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\w.@-])@([A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9]|[A-Za-z0-9])");

    private Mentions() {}

    static List<String> in(String text) {
        return MENTION.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
