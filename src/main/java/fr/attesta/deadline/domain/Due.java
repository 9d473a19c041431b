package fr.attesta.deadline.domain;

import fr.attesta.shared.TraceLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Due(LocalDate due, @Nullable LocalDate windowStart, List<TraceLine> trace) {}
