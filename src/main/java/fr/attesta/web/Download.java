package fr.attesta.web;

import jakarta.ws.rs.core.Response;

/** An answer that the browser keeps as a file instead of showing it. */
public final class Download {

    /** A workbook of a spreadsheet. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /** @param name free of quotes and control characters, as the names of kept documents are */
    public static Response.ResponseBuilder of(String name, Object content) {
        return Response.ok(content).header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
