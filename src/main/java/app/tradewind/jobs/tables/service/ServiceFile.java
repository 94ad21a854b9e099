package app.tradewind.jobs.tables.service;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.stock.policy.ServiceClass;
import app.tradewind.stock.policy.ServicePlan;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Service levels by class: {@code class,service_level}, where a class is one of nine such as {@code AX}, or
 * a letter for all three it stands in. A blank level weighs margin against holding cost. Of two lines
 * about a class the later counts.
 */
public final class ServiceFile {

    private ServiceFile() { }

    /** @throws UnusableFileException if it cannot be read, or names no class or no possible level, with line and column */
    public static ServicePlan read(Path file) throws UnusableFileException {
        PlainTable table = PlainTable.read(file, "class", "service_level");
        Map<String, Double> levels = new TreeMap<>();
        RowFlaws flaws = new RowFlaws();
        for (PlainRow row : table.rows()) {
            flaws.in(() -> read(table, row, levels));
        }
        flaws.check();
        return ServicePlan.classes(levels);
    }

    private static void read(PlainTable table, PlainRow row, Map<String, Double> levels) throws UnusableFileException {
        String name = row.needText("class").toUpperCase(Locale.ROOT);
        double level = row.number("service_level");
        if (!Double.isNaN(level) && !ServicePlan.fits(level)) {
            throw refused(table, row, "service_level");
        }
        boolean known = false;
        for (String one : ServiceClass.names()) {
            if (one.equals(name) || name.length() == 1 && one.contains(name)) {
                known = true;
                levels.remove(one);
                if (!Double.isNaN(level)) {
                    levels.put(one, level);
                }
            }
        }
        if (!known) {
            throw refused(table, row, "class");
        }
    }

    private static UnusableFileException refused(PlainTable table, PlainRow row, String column) {
        return new UnusableFileException(Phrase.of(column.equals("class") ? "stock.file.class" : "stock.file.level",
                table.file(), Integer.toString(row.line()), row.text(column)));
    }
}
