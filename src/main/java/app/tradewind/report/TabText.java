package app.tradewind.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A table as tab-separated text without quoting, as Amazon's text uploads are read: UTF-8, a blank in place of tabs and line ends. */
public final class TabText {

    private TabText() { }

    /** Replaces {@code target} only when the new file is whole. */
    public static void write(Table table, Path target) throws IOException {
        WholeFile.write(target, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            line(table.columns(), writer);
            for (List<Object> row : table.rows()) {
                line(row, writer);
            }
            writer.flush();
        });
    }

    private static void line(List<?> cells, Writer writer) throws IOException {
        writer.write(cells.stream().map(cell -> Defused.text(TableFile.text(cell).replaceAll("[\\t\\r\\n]+", " ")))
                .collect(Collectors.joining("\t")));
        writer.write("\r\n");
    }
}
