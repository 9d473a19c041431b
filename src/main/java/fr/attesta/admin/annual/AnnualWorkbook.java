package fr.attesta.admin.annual;

import fr.attesta.admin.annual.AnnualReport.Behind;
import fr.attesta.admin.annual.AnnualReport.Counted;
import fr.attesta.admin.annual.AnnualReport.Gap;
import fr.attesta.admin.annual.AnnualReport.Part;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The report as a workbook in French: the figures, the cases behind them, and what is missing. */
@ApplicationScoped
class AnnualWorkbook {

    private final CountYear count;
    private final Messages messages;

    AnnualWorkbook(CountYear count, Messages messages) {
        this.count = count;
        this.messages = messages;
    }

    @Transactional
    byte[] of(int year) {
        AnnualReport report = count.of(year);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Attesta", "1.0")) {
            figures(book.newWorksheet(text("annual_sheet_figures")), report);
            cases(book.newWorksheet(text("annual_sheet_cases")), report);
            gaps(book.newWorksheet(text("annual_sheet_gaps")), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void figures(Worksheet sheet, AnnualReport report) {
        head(sheet, "annual_figure", "annual_part", "annual_value", "annual_source", "annual_confidence");
        int line = 1;
        for (Counted counted : report.figures()) {
            sheet.value(line, 0, text(counted.figure().key()));
            sheet.value(line, 2, counted.total());
            sheet.value(line, 3, counted.source());
            sheet.value(line, 4, counted.confidence().flag());
            line++;
            for (Part part : counted.parts()) {
                sheet.value(line, 0, text(counted.figure().key()));
                sheet.value(line, 1, word(counted.figure(), part.key()));
                sheet.value(line, 2, part.value());
                line++;
            }
        }
    }

    private void cases(Worksheet sheet, AnnualReport report) {
        head(
                sheet,
                "annual_figure",
                "annual_part",
                "case_number",
                "case_provider",
                "case_siren",
                "annual_day",
                "annual_value");
        int line = 1;
        for (Counted counted : report.figures()) {
            for (Behind behind : count.behind(report.year(), counted.figure(), "", Integer.MAX_VALUE)) {
                sheet.value(line, 0, text(counted.figure().key()));
                sheet.value(line, 1, word(counted.figure(), behind.key()));
                sheet.value(line, 2, behind.caseNumber());
                sheet.value(line, 3, behind.organisation());
                sheet.value(line, 4, behind.siren());
                sheet.value(line, 5, behind.on());
                sheet.style(line, 5).format("dd/mm/yyyy").set();
                sheet.value(line, 6, behind.amount());
                line++;
            }
        }
    }

    private void gaps(Worksheet sheet, AnnualReport report) {
        head(sheet, "annual_missing", "annual_source");
        int line = 1;
        for (Gap gap : report.gaps()) {
            sheet.value(line, 0, text(gap.key(), gap.count()));
            sheet.value(line, 1, gap.source());
            line++;
        }
    }

    private void head(Worksheet sheet, String... keys) {
        List<String> titles = List.of(keys);
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, text(titles.get(column)));
        }
        sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
    }

    /** What a thing is counted under, in words. */
    private String word(AnnualFigure figure, String key) {
        String word = figure.wordOf(key);
        return word.isEmpty() || key.isEmpty() ? key : text(word);
    }

    private String text(String key, Object... arguments) {
        return messages.text(Locale.FRENCH, key, arguments);
    }
}
