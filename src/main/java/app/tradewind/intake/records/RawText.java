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

    private static final int USUAL = 512;

    private final int[] columns;
    private final Field[] fields;
    private final char[][] names;
    /** What may be told of a text; looking for people's data in one is dear. */
    private final List<TextMemo<String>> safe = new ArrayList<>();
    /** A builder widens and copies what it has at the first letter beyond Latin; characters are made a text once. */
    private char[] raw = new char[USUAL];
    private int length;

    /** @param columns counted from 0, ascending @param fields what each is mapped to @param header all headers as written */
    RawText(int[] columns, Field[] fields, String[] header) {
        this.columns = columns;
        this.fields = fields;
        this.names = Arrays.stream(columns).mapToObj(column -> ('\t' + CellText.trim(header[column]) + '=').toCharArray()).toArray(char[][]::new);
        for (Field field : fields) {
            safe.add(new TextMemo<>(field::safe));
        }
    }

    String of(RawRow row) {
        length = 0;
        for (int i = 0; i < columns.length; i++) {
            String text = CellText.trim(row.cell(columns[i]));
            if (!text.isEmpty()) {
                add(names[i], fields[i].type() == ValueType.TEXT ? safe.get(i).of(text) : fields[i].safe(text));
            }
        }
        return length == 0 ? "" : new String(raw, 1, length - 1);
    }

    private void add(char[] name, String text) {
        int next = length + name.length + text.length();
        if (next > raw.length) {
            raw = Arrays.copyOf(raw, next * 2);
        }
        System.arraycopy(name, 0, raw, length, name.length);
        text.getChars(0, text.length(), raw, length + name.length);
        length = next;
    }
}
