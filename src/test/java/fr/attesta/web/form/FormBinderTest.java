package fr.attesta.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.shared.Category;
import fr.attesta.shared.Euro;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.number.Siren;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormBinderTest {

    record Row(@NotBlank String indicator, @Nullable String comment) {}

    record Contact(@NotBlank String name) {}

    record Application(
            @NotNull Siren siren,
            @NotNull Euro turnover,
            @Nullable BigDecimal ratio,
            @NotNull @Min(1) Integer learners,
            boolean remote,
            @NotNull LocalDate start,
            @NotEmpty List<Category> categories,
            @Valid List<Row> findings,
            @Valid @Nullable Contact contact,
            @Nullable HalfDays duration) {}

    private final FormBinder binder =
            new FormBinder(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void fieldsOfEveryKindAreRead() {
        MultivaluedMap<String, String> form = valid();
        form.putSingle("findings[1].indicator", "26");
        form.putSingle("findings[0].indicator", "5");
        form.putSingle("contact.name", "Zoé");
        form.putSingle("duration", "3");

        Application read = binder.bind(form, Application.class).orThrow();

        assertThat(read)
                .isEqualTo(new Application(
                        new Siren("732829320"),
                        Euro.of("1250.50"),
                        new BigDecimal("0.5"),
                        1200,
                        true,
                        LocalDate.of(2026, 12, 1),
                        List.of(Category.AF, Category.CFA),
                        List.of(new Row("5", null), new Row("26", null)),
                        new Contact("Zoé"),
                        new HalfDays(3)));
    }

    @Test
    void everyMistakeIsNamedAtOnceAndTheInputIsKept() {
        MultivaluedMap<String, String> form = valid();
        form.putSingle("siren", "732829321");
        form.putSingle("turnover", "beaucoup");
        form.putSingle("learners", "0");
        form.putSingle("start", "31/02/2026");
        form.putSingle("categories", "XX");
        form.putSingle("findings[0].comment", "sans indicateur");

        Bound<Application> bound = binder.bind(form, Application.class);

        assertThat(bound.accepted()).isFalse();
        assertThat(bound.refusals())
                .extracting(refusal -> refusal.field() + " " + refusal.code())
                .containsExactlyInAnyOrder(
                        "siren siren.checksum",
                        "turnover euro.format",
                        "learners validation_min",
                        "start json_date",
                        "categories[0] json_one_of",
                        "findings[0].indicator validation_not_blank");
        assertThat(bound.form().value("turnover")).isEqualTo("beaucoup");
        assertThat(bound.form().problems("siren")).hasSize(1);
    }

    @Test
    void emptyFormMissesWhatIsRequiredAndNothingElse() {
        Bound<Application> bound = binder.bind(new MultivaluedHashMap<>(), Application.class);

        assertThat(bound.refusals())
                .extracting(Refusal::field)
                .containsExactly("categories", "learners", "siren", "start", "turnover");
    }

    @Test
    void uncheckedBoxIsFalseAndBlankTextIsAbsent() {
        MultivaluedMap<String, String> form = valid();
        form.remove("remote");
        form.putSingle("ratio", "  ");

        Application read = binder.bind(form, Application.class).orThrow();

        assertThat(read.remote()).isFalse();
        assertThat(read.ratio()).isNull();
    }

    @Test
    void madeUpIndexOrNumberDoesNotFillTheMemory() {
        MultivaluedMap<String, String> form = valid();
        form.putSingle("findings[999].indicator", "5");
        form.putSingle("findings[999999999].indicator", "5");
        form.putSingle("turnover", "1e999999999");

        Bound<Application> bound = binder.bind(form, Application.class);

        assertThat(bound.refusals()).extracting(Refusal::code).containsExactly("euro.format");
    }

    @Test
    void existingValueIsShownInAFormThatReadsBackTheSame() {
        Application value = binder.bind(valid(), Application.class).orThrow();

        Form form = binder.show(value);

        assertThat(form.value("start")).isEqualTo("2026-12-01");
        assertThat(form.has("categories", Category.CFA)).isTrue();
        MultivaluedMap<String, String> again = new MultivaluedHashMap<>();
        form.values().forEach(again::put);
        assertThat(binder.bind(again, Application.class).orThrow()).isEqualTo(value);
    }

    private static MultivaluedMap<String, String> valid() {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        form.putSingle("csrf", "token");
        form.putSingle("siren", "732 829 320");
        form.putSingle("turnover", "1 250,50");
        form.putSingle("ratio", "0,5");
        form.putSingle("learners", "1\u202f200");
        form.putSingle("remote", "on");
        form.putSingle("start", "2026-12-01");
        form.addAll("categories", "AF", "CFA");
        return form;
    }
}
