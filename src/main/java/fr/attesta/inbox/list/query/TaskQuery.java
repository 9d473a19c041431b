package fr.attesta.inbox.list.query;

import fr.attesta.inbox.Priority;
import fr.attesta.shared.Category;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are wanted, as the address of the list says it.
 *
 * @param text words of a name, a case or certificate number or a SIREN however it is spaced; all of them must be there
 * @param page from 1
 */
public record TaskQuery(TaskScope scope, String text, TaskFilter filter, TaskSort sort, int page) {

    public static final int PAGE_SIZE = 50;
    private static final int LONGEST_TEXT = 80;
    private static final int LONGEST_WORD = 60;
    private static final int LAST_PAGE = 2_000;
    private static final Pattern CASE_NUMBER = Pattern.compile("at-\\d{4}-\\d{5,}");

    public TaskQuery {
        text = text.strip();
        text = text.substring(0, Math.min(LONGEST_TEXT, text.length()));
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /** Reads the parameters of an address; a word that means nothing narrows nothing. */
    public static TaskQuery of(Function<String, @Nullable String> parameters) {
        TaskFilter filter = new TaskFilter(
                word(parameters, "kind"),
                word(parameters, "stage"),
                constant(Due.class, parameters.apply("due")),
                constant(FollowUp.class, parameters.apply("followup")),
                constant(Priority.class, parameters.apply("priority")),
                constant(Category.class, parameters.apply("category")),
                word(parameters, "department"),
                word(parameters, "auditor"));
        TaskScope scope = constant(TaskScope.class, parameters.apply("scope"));
        TaskSort sort = constant(TaskSort.class, parameters.apply("sort"));
        String text = parameters.apply("q");
        return new TaskQuery(
                scope == null ? TaskScope.MINE : scope,
                text == null ? "" : text,
                filter,
                sort == null ? TaskSort.DUE : sort,
                number(parameters.apply("page")));
    }

    /** Everything in a part of the inbox. */
    public static TaskQuery of(TaskScope scope) {
        return new TaskQuery(scope, "", TaskFilter.NOTHING, TaskSort.DUE, 1);
    }

    /** Reads the part of an address after the question mark. */
    public static TaskQuery parse(String address) {
        Map<String, String> parameters = Arrays.stream(address.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(
                        Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (first, second) -> first));
        return of(parameters::get);
    }

    /** The parameters of an address that leads here; what is as usual is left out. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("scope", word(scope));
        put(all, "q", text.isEmpty() ? null : text);
        put(all, "kind", filter.kind());
        put(all, "stage", filter.stage());
        put(all, "due", filter.due());
        put(all, "followup", filter.followUp());
        put(all, "priority", filter.priority());
        put(all, "category", filter.category());
        put(all, "department", filter.department());
        put(all, "auditor", filter.auditor());
        put(all, "sort", sort == TaskSort.DUE ? null : sort);
        put(all, "page", page == 1 ? null : Integer.toString(page));
        return all;
    }

    /** The same as the part of an address after the question mark. */
    public String address() {
        return parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public TaskQuery onPage(int other) {
        return new TaskQuery(scope, text, filter, sort, other);
    }

    /** The same with another value of one parameter; an empty one takes it away. The list begins again at its first page. */
    public TaskQuery with(String parameter, String value) {
        Map<String, String> changed = parameters();
        changed.put(parameter, value);
        changed.remove("page");
        return of(changed::get);
    }

    /** The scope and the search alone, which the numbers beside the filters count in. */
    public TaskQuery base() {
        return new TaskQuery(scope, text, TaskFilter.NOTHING, TaskSort.DUE, 1);
    }

    public boolean narrowed() {
        return !text.isEmpty() || !filter.equals(TaskFilter.NOTHING);
    }

    /** Patterns of what must be found, with the signs of the pattern language taken literally. */
    public List<String> patterns() {
        return words().filter(word -> !CASE_NUMBER.matcher(word).matches())
                .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .toList();
    }

    /** Whole case numbers: each means that case, which an index finds at once. */
    public List<String> caseNumbers() {
        return words().filter(word -> CASE_NUMBER.matcher(word).matches())
                .map(word -> word.toUpperCase(Locale.ROOT))
                .toList();
    }

    private Stream<String> words() {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\u00a0\\u202f]", " ");
        String joined = plain.matches("[0-9 ]+") ? plain.replace(" ", "") : plain;
        return Arrays.stream(joined.split(" ")).filter(word -> !word.isEmpty());
    }

    public int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value instanceof Enum<?> constant ? word(constant) : value.toString());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String word(Function<String, @Nullable String> parameters, String name) {
        String value = parameters.apply(name);
        return value == null || value.isBlank() || value.length() > LONGEST_WORD ? null : value.strip();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    private static int number(@Nullable String digits) {
        return digits != null && digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 1;
    }

    /** Half an escape sequence is no reason to refuse a page. */
    private static String decoded(String part) {
        try {
            return java.net.URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
