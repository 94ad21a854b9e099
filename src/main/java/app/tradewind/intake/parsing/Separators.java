package app.tradewind.intake.parsing;

import app.tradewind.intake.parsing.NumberText.Shape;

/** Reads what the separators between the digits of one number allow. */
final class Separators {

    private static final int GROUP = 3;

    private Separators() { }

    /** @param core digits with separators between them, perhaps one in front */
    static Shape shape(String core) {
        int commas = 0;
        int points = 0;
        int blanks = 0;
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            if (c == ',') {
                commas++;
            } else if (c == '.') {
                points++;
            } else if (c == ' ' || c == '\'') {
                blanks++;
            } else if (c < '0' || c > '9') {
                return Shape.BAD;
            }
        }
        if (commas + points + blanks == 0) {
            return Shape.PLAIN;
        }
        if (commas > 0 && points > 0) {
            boolean pointLast = core.lastIndexOf('.') > core.lastIndexOf(',');
            return pointLast ? decided(core, points, '.', ',', Shape.POINT) : decided(core, commas, ',', '.', Shape.COMMA);
        }
        char only = commas > 0 ? ',' : '.';
        int count = commas + points;
        if (blanks > 0) {
            return spaced(core, count, only);
        }
        if (count > 1) {
            return grouped(core, core.length(), only) ? opposite(only) : Shape.BAD;
        }
        int at = core.indexOf(only);
        boolean either = core.length() - at - 1 == GROUP && at >= 1 && at <= GROUP && core.charAt(0) != '0';
        return either ? Shape.EITHER : same(only);
    }

    private static Shape decided(String core, int decimals, char decimal, char grouping, Shape shape) {
        return decimals == 1 && grouped(core, core.indexOf(decimal), grouping) ? shape : Shape.BAD;
    }

    private static Shape spaced(String core, int count, char only) {
        char blank = core.indexOf('\'') > 0 ? '\'' : ' ';
        int end = count == 0 ? core.length() : core.indexOf(only);
        if (count > 1 || !grouped(core, end, blank)) {
            return Shape.BAD;
        }
        return count == 0 ? Shape.PLAIN : same(only);
    }

    /** Whether groups are of three digits, or of two before the last three as in India. */
    private static boolean grouped(String core, int end, char separator) {
        int digits = 0;
        boolean last = true;
        for (int i = end - 1; i >= 0; i--) {
            char c = core.charAt(i);
            if (c == separator) {
                if (last ? digits != GROUP : digits != GROUP && digits != 2) {
                    return false;
                }
                last = false;
                digits = 0;
            } else if (c < '0' || c > '9') {
                return false;
            } else {
                digits++;
            }
        }
        return digits >= 1 && digits <= GROUP;
    }

    private static Shape same(char decimal) {
        return decimal == ',' ? Shape.COMMA : Shape.POINT;
    }

    private static Shape opposite(char grouping) {
        return grouping == ',' ? Shape.POINT : Shape.COMMA;
    }
}
