package app.tradewind.jobs.quality;

import app.tradewind.intake.layout.Field;
import app.tradewind.jobs.check.FieldNames;
import app.tradewind.words.Phrase;

/** What people call the columns that rules of quality name. */
public final class ColumnNames {

    private ColumnNames() { }

    public static Phrase of(String column) {
        return switch (column) {
            case "*" -> Phrase.of("quality.name.row");
            case "gaps" -> Phrase.of("quality.name.gaps");
            case "gross" -> Phrase.of("quality.name.gross");
            case "figures" -> Phrase.of("quality.name.figures");
            case "units" -> FieldNames.of(Field.QUANTITY);
            case "refunded" -> FieldNames.of(Field.REFUND_AMOUNT);
            case "text" -> FieldNames.of(Field.REVIEW_TEXT);
            default -> Field.ofId(column).map(FieldNames::of).orElseGet(() -> Phrase.of("jobs.field.other", column));
        };
    }
}
