package app.tradewind.intake.records.signals;

import app.tradewind.intake.layout.Field;
import app.tradewind.intake.rows.RowValues;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The named figures of a row: those of its filled cells whose field is a figure. */
final class Figures {

    private Figures() { }

    static Map<String, BigDecimal> of(RowValues row) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (Field field : Field.figures()) {
            BigDecimal figure = !row.has(field) ? null : field.isShare() ? row.share(field) : row.number(field);
            if (figure != null) {
                figures.put(field.id(), figure);
            }
        }
        return figures;
    }
}
