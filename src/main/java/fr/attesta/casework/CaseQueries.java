package fr.attesta.casework;

import fr.attesta.casefile.Stage;
import fr.attesta.casefile.list.CaseQuery;
import fr.attesta.casefile.list.Risk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a query from an address; a word that means nothing filters nothing. */
final class CaseQueries {

    private CaseQueries() {}

    static CaseQuery of(String text, String stage, String risk, int page) {
        return new CaseQuery(text, constant(Stage.class, stage), constant(Risk.class, risk), page);
    }

    /** The address of another page of the same list. */
    static String address(CaseQuery query, int page) {
        Stage stage = query.stage();
        Risk risk = query.risk();
        return "/cases?q=" + URLEncoder.encode(query.text(), StandardCharsets.UTF_8) + "&stage="
                + (stage == null ? "" : word(stage)) + "&risk=" + (risk == null ? "" : word(risk)) + "&page=" + page;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> word(known).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
