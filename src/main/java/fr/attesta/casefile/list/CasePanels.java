package fr.attesta.casefile.list;

import fr.attesta.web.panel.Figure;
import fr.attesta.web.panel.Panel;
import fr.attesta.web.panel.PanelSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where the open cases stand, and whose dates are near. */
@ApplicationScoped
class CasePanels implements PanelSource {

    private final CaseList cases;

    CasePanels(CaseList cases) {
        this.cases = cases;
    }

    @Override
    public List<Panel> panels() {
        List<Figure> risks = Arrays.stream(Risk.values())
                .map(risk -> Figure.count("panel_risk_" + risk, cases.atRisk(risk))
                        .leadingTo("/cases?risk=" + risk.name().toLowerCase(Locale.ROOT))
                        .alarming(risk == Risk.OVERDUE))
                .toList();
        List<Figure> stages = cases.openByStage().entrySet().stream()
                .map(stage -> Figure.count("stage_" + stage.getKey(), stage.getValue())
                        .leadingTo("/cases?stage=" + stage.getKey().name().toLowerCase(Locale.ROOT)))
                .toList();
        return List.of(new Panel("panel_risks", 10, risks), new Panel("panel_stages", 20, stages));
    }
}
