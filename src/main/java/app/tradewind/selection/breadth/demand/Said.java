package app.tradewind.selection.breadth.demand;

import app.tradewind.words.Phrase;
import java.util.Collection;

/** How dimensions, groups and amounts are spoken of. */
public final class Said {

    private Said() { }

    /** A dimension by its name; one that the desk does not know keeps the name of its column. */
    public static Phrase dimension(String dimension) {
        return switch (dimension) {
            case "brand" -> Phrase.of("breadth.dimension.brand");
            case "supplier" -> Phrase.of("breadth.dimension.supplier");
            case "supplier_size" -> Phrase.of("breadth.dimension.supplier-size");
            case "market" -> Phrase.of("breadth.dimension.market");
            case "newness" -> Phrase.of("breadth.dimension.newness");
            case "tail" -> Phrase.of("breadth.dimension.tail");
            default -> Phrase.of("breadth.as-written", dimension);
        };
    }

    /** A group alone, where its dimension stands beside. */
    public static Phrase group(Group group) {
        return switch (group.dimension() + " " + group.name()) {
            case "newness own" -> Phrase.of("breadth.group.own");
            case "newness new" -> Phrase.of("breadth.group.new");
            case "supplier_size small" -> Phrase.of("breadth.group.small");
            case "supplier_size large" -> Phrase.of("breadth.group.large");
            case "tail tail" -> Phrase.of("breadth.group.tail");
            case "tail head" -> Phrase.of("breadth.group.head");
            default -> Phrase.of("breadth.as-written", group.name());
        };
    }

    /** A group with its dimension, within a sentence. */
    public static Phrase inText(Group group) {
        Phrase name = group(group);
        return group.name().isEmpty() ? Phrase.of("breadth.each", dimension(group.dimension()))
                : name.code().equals("breadth.as-written") ? Phrase.of("breadth.group", dimension(group.dimension()), name) : name;
    }

    /** Several groups. */
    public static Phrase list(Collection<Phrase> several) {
        return several.stream().reduce((all, next) -> Phrase.of("breadth.list", all, next)).orElseThrow();
    }

    /** A value in its unit. */
    public static Phrase amount(double amount, String unit) {
        return switch (unit) {
            case "points" -> Phrase.of("breadth.points", amount);
            case "" -> Phrase.of("breadth.plain", amount);
            default -> Phrase.of("breadth.money", amount, unit);
        };
    }
}
