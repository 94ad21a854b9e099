package app.tradewind.intake.records;

import app.tradewind.intake.layout.Field;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.intake.rows.RowValues;
import java.util.ArrayList;
import java.util.List;

/** Several products in one cell, {@code 22E1*2;MUG.12oz*1}; their pieces may stand in a second cell, {@code 2;1}. */
final class PackedProducts {

    private static final String APART = "[;\uFF1B,\uFF0C|\n]";
    private static final int LONGEST_COUNT = 6;

    private PackedProducts() { }

    /**
     * @param sku product number
     * @param units pieces, {@code null} where the cells do not say
     */
    record Part(String sku, Integer units) { }

    /** The products of a row; one without units where its cell holds a single number. */
    static List<Part> of(RowValues row) {
        List<String> names = cells(row.text(Field.SKUS));
        List<String> counts = cells(row.text(Field.QUANTITY));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int star = Math.max(name.lastIndexOf('*'), name.lastIndexOf('\u00D7'));
            Integer own = star < 1 ? null : count(name.substring(star + 1));
            String sku = CellText.identifier(own == null ? name : name.substring(0, star));
            Integer beside = counts.size() == names.size() ? count(counts.get(i)) : allOne(counts, names.size());
            parts.add(new Part(sku, own == null ? beside : own));
        }
        return parts;
    }

    /** One piece each where the total equals the number of products. */
    private static Integer allOne(List<String> counts, int products) {
        Integer total = counts.size() == 1 ? count(counts.get(0)) : null;
        return total != null && total == products ? Integer.valueOf(1) : null;
    }

    private static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        for (String cell : text.split(APART)) {
            if (!cell.isBlank()) {
                cells.add(cell.strip());
            }
        }
        return cells;
    }

    private static Integer count(String text) {
        String digits = CellText.trim(text);
        boolean whole = !digits.isEmpty() && digits.length() <= LONGEST_COUNT
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Integer.valueOf(digits) : null;
    }
}
