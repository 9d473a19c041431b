package fr.attesta.casework.absence;

import fr.attesta.identity.Staff;
import fr.attesta.web.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the page of the absences shows.
 *
 * @param people whose absences this person may record beside their own
 * @param colleagues who can stand in
 */
public record AbsencePage(List<Line> lines, List<Staff> people, List<Staff> colleagues, Form form) {

    /**
     * One absence with the names that people read.
     *
     * @param current whether it is under way
     * @param droppable whether this person may delete it
     */
    public record Line(
            UUID id,
            String person,
            String deputy,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean current,
            boolean droppable) {}
}
