package fr.attesta.portfolio.content;

import fr.attesta.shared.Refusal;
import fr.attesta.web.text.Formats;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong in a line of the file.
 *
 * @param column header of its column; null when the line as a whole is at fault
 * @param arguments of the text of the code, numbers or texts
 */
public record LineError(int line, @Nullable String column, String code, List<Object> arguments) {

    public LineError {
        arguments = List.copyOf(arguments);
    }

    static LineError at(int line, @Nullable Column column, Refusal refusal) {
        return new LineError(
                line,
                column == null ? null : column.header(),
                refusal.code(),
                refusal.arguments().stream().map(LineError::kept).toList());
    }

    /** The same as the edge writes it in the reader's language. */
    public Refusal refusal() {
        return Refusal.invalid(column, code, arguments.toArray());
    }

    private static Object kept(Object argument) {
        return switch (argument) {
            case Number number -> number;
            case LocalDate date -> Formats.date(date);
            default -> argument.toString();
        };
    }
}
