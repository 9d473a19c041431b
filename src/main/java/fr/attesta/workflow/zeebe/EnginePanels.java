package fr.attesta.workflow.zeebe;

import fr.attesta.web.panel.Figure;
import fr.attesta.web.panel.Panel;
import fr.attesta.web.panel.PanelSource;
import fr.attesta.workflow.JobTroubles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Whether the process engine follows. */
@ApplicationScoped
class EnginePanels implements PanelSource {

    private final EngineHealth engine;
    private final JobTroubles troubles;

    EnginePanels(EngineHealth engine, JobTroubles troubles) {
        this.engine = engine;
        this.troubles = troubles;
    }

    @Override
    public List<Panel> panels() {
        return List.of(new Panel(
                "panel_engine",
                70,
                List.of(
                        Figure.last(
                                "panel_engine_since", engine.reachableSince().orElse(null)),
                        Figure.count("panel_engine_waiting", engine.waitingDecisions()),
                        Figure.count("panel_engine_troubles", troubles.current().size())
                                .alarming(true)
                                .leadingTo("/admin"))));
    }
}
