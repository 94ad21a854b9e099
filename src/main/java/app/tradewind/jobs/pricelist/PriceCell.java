package app.tradewind.jobs.pricelist;

import app.tradewind.intake.parsing.NumberStyle;
import app.tradewind.intake.parsing.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another amount in the way a cell writes its own: currency sign, decimal mark, grouping and places stay. */
final class PriceCell {

    private static final Pattern FIGURES = Pattern.compile("\\d(?:[\\d.,' \\u00a0\\u202f]*\\d)?");
    private static final int GROUP = 3;

    private PriceCell() { }

    /**
     * @param was the amount that was read from the cell
     * @param mark the decimal mark where the cell has none
     * @return empty where the cell does not say {@code was}
     */
    static Optional<String> rewrite(String cell, BigDecimal was, BigDecimal becomes, char mark) {
        Matcher figures = FIGURES.matcher(cell);
        if (!figures.find()) {
            return Optional.empty();
        }
        String core = figures.group();
        int end = figures.end();
        NumberStyle style = List.of(NumberStyle.POINT, NumberStyle.COMMA).stream().filter(each -> {
            BigDecimal says = NumberText.value(cell, each);
            return says != null && says.compareTo(was) == 0;
        }).findFirst().orElse(null);
        if (style == null || figures.find()) {
            return Optional.empty();
        }
        char own = style == NumberStyle.POINT ? '.' : ',';
        int point = core.lastIndexOf(own);
        int places = point < 0 ? 0 : core.length() - point - 1;
        BigDecimal amount = becomes.setScale(Math.max(places, Math.max(0, becomes.stripTrailingZeros().scale())));
        String[] parts = amount.toPlainString().split("\\.");
        String whole = point < 0 ? core : core.substring(0, point);
        String text = grouped(parts[0], whole.replaceAll("\\d", ""))
                + (parts.length == 1 ? "" : (point < 0 && whole.length() == whole.replaceAll("\\D", "").length() ? mark : own) + parts[1]);
        return Optional.of(cell.substring(0, end - core.length()) + text + cell.substring(end));
    }

    private static String grouped(String digits, String groups) {
        if (groups.isEmpty()) {
            return digits;
        }
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, groups.charAt(0));
        }
        return text.toString();
    }
}
