package app.tradewind.jobs;

import app.tradewind.intake.Inspection;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.layout.Match;
import app.tradewind.intake.terms.HeaderText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes made-up people into the example of a layout: into every column that is people's by its header, into
 * all such columns that the layout knows and the example lacks, and under headers that say nothing. Names and
 * numbers are nobody's; check digits are right.
 */
final class PlantedPeople {

    /** Under a header that says it is people's, whatever it is. */
    private static final List<String> BY_HEADER = List.of("Wilhelmina van Quackenbush", "77b Nowhere-Hollow", "zz-9911-plural",
            "欧阳志远甲", "98765-4321", "Hintertupfingen", "AB-771-99-XQ", "quackbush1971");
    /** Known by their form: a header that says nothing, and a cell. */
    private static final String[][] BY_FORM = {
        {"备注", "请打电话 13912345678 或 quack@people.example.org"},
        {"note", "12 bis rue de l'Exemple, 75002 Parisville"},
        {"col7", "DE136695976"},
        {"col8", "Ottoline Featherstonehaugh"},
        {"col9", "DE89 3704 0044 0532 0130 00"},
        {"field 7", "+49 30 9018200-17"},
        {"extra", "11010519491231002X"},
        {"misc", "浙江省杭州市示例区虚构路88号3栋502室"},
        {"field 12", "1742 Imaginary Lane, Springfield, IL 62704"},
        {"x", "529.982.247-25"},
        {"y", "欧阳无忌"},
        {"z", "12345678Z"}};

    private PlantedPeople() { }

    /** Everything that must not be found again, and parts of it by which somebody could still be found. */
    static List<String> planted() {
        List<String> all = new ArrayList<>(BY_HEADER);
        Arrays.stream(BY_FORM).forEach(pair -> all.add(pair[1]));
        all.addAll(List.of("Quackenbush", "Featherstonehaugh", "13912345678", "quack@people", "rue de l'Exemple", "Parisville",
                "3704 0044", "9018200", "虚构路", "Imaginary Lane"));
        return all;
    }

    static String file(Layout layout, Inspection inspection) {
        char delimiter = inspection.delimiter().equals("TAB") ? '\t' : inspection.delimiter().charAt(0);
        List<String[]> rows = rows(layout.example().text(), delimiter);
        StringBuilder text = new StringBuilder();
        int line = 0;
        int planted = 0;
        List<Integer> columns = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (String[] cells : rows) {
            line++;
            List<String> row = new ArrayList<>(Arrays.asList(cells));
            if (line == inspection.headerRow()) {
                Set<String> there = row.stream().map(HeaderText::fold).collect(Collectors.toSet());
                for (int i = 0; i < row.size(); i++) {
                    if (inspection.columns().get(i).field() == null && Match.isPersonal(layout, HeaderText.fold(row.get(i)))) {
                        columns.add(i);
                    }
                }
                layout.columns().personal().stream().filter(header -> !there.contains(header)).sorted().forEach(added::add);
                row.addAll(added);
                Arrays.stream(BY_FORM).map(pair -> pair[0]).forEach(header -> row.add(there.contains(header) ? header + " 2" : header));
            } else if (line > inspection.headerRow() && cells.length == inspection.columns().size()) {
                int shift = planted++;
                columns.forEach(column -> row.set(column, BY_HEADER.get((column + shift) % BY_HEADER.size())));
                for (int i = 0; i < added.size(); i++) {
                    row.add(BY_HEADER.get((i + shift) % BY_HEADER.size()));
                }
                Arrays.stream(BY_FORM).forEach(pair -> row.add(pair[1]));
            }
            text.append(row.stream().map(cell -> quoted(cell, delimiter)).collect(Collectors.joining(String.valueOf(delimiter))))
                    .append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell, char delimiter) {
        return cell.indexOf(delimiter) < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 ? cell
                : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Lines with their cells; quotes as RFC 4180, kept out of the cells. */
    private static List<String[]> rows(String text, char delimiter) {
        List<String[]> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"' && (quoted || cell.length() == 0)) {
                quoted = !quoted;
            } else if (!quoted && (c == delimiter || c == '\n')) {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(cells.toArray(String[]::new));
                    cells.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
