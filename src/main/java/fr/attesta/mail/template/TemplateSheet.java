package fr.attesta.mail.template;

import fr.attesta.shared.table.RegulationTable;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of a mail beside its texts, a row of {@code mail/templates.csv}.
 *
 * @param name the first part of its message keys
 * @param stage the process in which it is sent, or {@code staff}
 * @param values what its placeholders stand for, in their order
 */
public record TemplateSheet(String name, String stage, MailKind kind, List<TemplateValue> values) {

    public TemplateSheet {
        values = List.copyOf(values);
    }

    static List<TemplateSheet> shipped() {
        return RegulationTable.read(
                "/mail/templates.csv",
                row -> new TemplateSheet(
                        row.text("name"),
                        row.text("stage"),
                        row.constant("kind", MailKind.class),
                        Arrays.stream(row.text("values").split(" "))
                                .map(TemplateValue::valueOf)
                                .toList()));
    }
}
