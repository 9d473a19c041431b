package fr.attesta.billing;

import fr.attesta.shared.Euro;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One service to be invoiced.
 *
 * @param description in French, as it is printed on the invoice
 * @param vatRate in percent
 */
public record InvoiceLine(
        InvoiceService service,
        String caseNumber,
        String siren,
        String name,
        LocalDate serviceDate,
        String description,
        Euro exclTax,
        BigDecimal vatRate,
        Euro inclTax) {}
