package fr.attesta.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.Refusal;
import fr.attesta.shared.Refusal.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusesTest {

    @ParameterizedTest
    @CsvSource({
        "INVALID, 422",
        "CONFLICT, 409",
        "GONE, 410",
        "FORBIDDEN, 403",
        "NOT_FOUND, 404",
        "INVALID CONFLICT, 409",
        "INVALID FORBIDDEN CONFLICT, 403",
        "FORBIDDEN NOT_FOUND, 404",
    })
    void statusIsThatOfTheStrongestRefusal(String kinds, int status) {
        List<Refusal> refusals = Arrays.stream(kinds.split(" "))
                .map(kind -> new Refusal(Kind.valueOf(kind), null, "code", List.of()))
                .toList();

        assertThat(Statuses.of(refusals)).isEqualTo(status);
    }
}
