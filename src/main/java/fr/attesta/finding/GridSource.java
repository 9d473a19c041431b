package fr.attesta.finding;

import java.util.List;
import java.util.UUID;

/** The audit grid of a run as it was closed. */
public interface GridSource {

    List<GridFinding> findings(UUID runId);
}
