package fr.attesta.web.panel;

import java.util.List;

/** Offers figures of its feature, counted when somebody looks. */
public interface PanelSource {

    List<Panel> panels();
}
