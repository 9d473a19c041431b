package fr.attesta.mail.template;

import fr.attesta.web.text.Languages;
import fr.attesta.web.text.Messages;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every mail that there are texts for. An installation with a broken one does not start, rather than send half of it. */
@ApplicationScoped
public class MailTemplates {

    private static final Pattern ANY_TEXT = Pattern.compile("^mail_(.+)_(?:subject|body|why|action)$");

    private final Map<Locale, Map<String, MailTemplate>> templates;
    private final List<TemplateSheet> sheets;

    @Inject
    MailTemplates(Messages messages) {
        this(
                Languages.ALL.stream().collect(Collectors.toMap(Function.identity(), messages::patterns)),
                TemplateSheet.shipped());
    }

    MailTemplates(Map<Locale, Map<String, String>> texts, List<TemplateSheet> sheets) {
        this.sheets = sheets;
        SortedSet<String> names = names(texts);
        this.templates = texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        language -> names.stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), name -> MailTemplate.of(name, language.getValue())))));
    }

    void check(@Observes StartupEvent event) {
        List<String> problems = problems();
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Expected every mail to have its texts but " + String.join("; ", problems));
        }
    }

    /** What is wrong with which text, in all languages. */
    List<String> problems() {
        return templates.entrySet().stream()
                .flatMap(language -> language.getValue().values().stream()
                        .flatMap(template -> problems(template).stream())
                        .map(problem -> problem + " (" + language.getKey() + ")"))
                .sorted()
                .toList();
    }

    /**
     * Which version of the texts a mail is written from; it changes with every word of them.
     *
     * @throws IllegalArgumentException if the mail would come out incomplete: no such texts, a placeholder without value,
     *     or a link without the words for its button
     */
    public String version(Locale language, String name, int arguments, boolean withLink) {
        MailTemplate template = templates.getOrDefault(language, Map.of()).get(name);
        if (template == null) {
            throw new IllegalArgumentException("Expected texts for the mail " + name + " in " + language);
        }
        if (template.arguments() > arguments) {
            throw new IllegalArgumentException("Expected " + template.arguments() + " values for the mail " + name
                    + " but there are " + arguments);
        }
        if (withLink && !template.offersAnAction()) {
            throw new IllegalArgumentException("Expected words for the button of the mail " + name);
        }
        return template.version();
    }

    /** Every mail, in the order of the procedure. */
    public List<TemplateSheet> sheets() {
        return sheets;
    }

    public Optional<TemplateSheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /** Whether the mail has words for a button. */
    public boolean offersAnAction(Locale language, String name) {
        MailTemplate template = templates.getOrDefault(language, Map.of()).get(name);
        return template != null && template.offersAnAction();
    }

    private List<String> problems(MailTemplate template) {
        List<String> problems = new ArrayList<>(template.problems());
        sheet(template.name())
                .ifPresentOrElse(
                        sheet -> problems.addAll(template.problems(sheet)),
                        () -> problems.add("mail " + template.name() + " has no row in templates.csv"));
        return problems;
    }

    private static SortedSet<String> names(Map<Locale, Map<String, String>> texts) {
        return texts.values().stream()
                .flatMap(keys -> keys.keySet().stream())
                .flatMap(key -> ANY_TEXT.matcher(key).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
