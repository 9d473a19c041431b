package fr.attesta.admin.figure;

import fr.attesta.admin.figure.CountFigures.Part;
import fr.attesta.web.panel.Figure;
import fr.attesta.web.panel.Panel;
import fr.attesta.web.panel.PanelSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many certifications succeed at once, and how long the way to a decision takes. */
@ApplicationScoped
class PacePanels implements PanelSource {

    private static final Part NOTHING = new Part(0, BigDecimal.ZERO);

    private final CountFigures figures;

    PacePanels(CountFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<Panel> panels() {
        return List.of(firstPass(), times());
    }

    private Panel firstPass() {
        Map<String, Part> parts = figures.parts(CaseFigure.FIRST_PASS);
        long decided = parts.values().stream().mapToLong(Part::count).sum();
        List<Figure> shown = new ArrayList<>();
        if (decided > 0) {
            for (String part : List.of("FIRST", "AFTER_MAJOR", "REFUSED")) {
                shown.add(Figure.count(
                                "panel_first_pass_" + part,
                                parts.getOrDefault(part, NOTHING).count())
                        .outOf(decided)
                        .leadingTo(FigurePages.addressOf(CaseFigure.FIRST_PASS, part)));
            }
        }
        return new Panel("panel_first_pass", 52, shown);
    }

    private Panel times() {
        Map<String, Part> parts = figures.parts(CaseFigure.STAGE_TIMES);
        List<Figure> shown = List.of("QUOTE", "CONTRACT", "AUDIT", "REPORT", "DECISION").stream()
                .filter(parts::containsKey)
                .map(part -> Figure.count("panel_stage_times_" + part, days(parts.getOrDefault(part, NOTHING)))
                        .leadingTo(FigurePages.addressOf(CaseFigure.STAGE_TIMES, part)))
                .toList();
        return new Panel("panel_stage_times", 54, shown);
    }

    private static BigDecimal days(Part part) {
        return part.mean().setScale(0, RoundingMode.HALF_UP);
    }
}
