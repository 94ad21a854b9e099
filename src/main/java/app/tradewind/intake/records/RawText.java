package app.tradewind.intake.records;

import app.tradewind.intake.bytes.TextMemo;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.ValueType;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.reading.RawRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The mapped cells of a row as {@code header=text}, tab between them, people's data masked. For one thread. */
final class RawText {

    private static final int USUAL = 256;

    private final int[] columns;
    private final Field[] fields;
    private final String[] names;
    /** What may be told of a text; looking for people's data in one is dear. */
    private final List<TextMemo<String>> safe = new ArrayList<>();

    /** @param columns counted from 0, ascending @param fields what each is mapped to @param header all headers as written */
    RawText(int[] columns, Field[] fields, String[] header) {
        this.columns = columns;
        this.fields = fields;
        this.names = Arrays.stream(columns).mapToObj(column -> CellText.trim(header[column]) + '=').toArray(String[]::new);
        for (Field field : fields) {
            safe.add(new TextMemo<>(field::safe));
        }
    }

    String of(RawRow row) {
        // A new builder for each row: one that has held a letter beyond Latin stays wide.
        StringBuilder raw = new StringBuilder(USUAL);
        for (int i = 0; i < columns.length; i++) {
            String text = CellText.trim(row.cell(columns[i]));
            if (!text.isEmpty()) {
                if (raw.length() > 0) {
                    raw.append('\t');
                }
                raw.append(names[i]).append(fields[i].type() == ValueType.TEXT ? safe.get(i).of(text) : fields[i].safe(text));
            }
        }
        return raw.toString();
    }
}
