package app.tradewind.stock.supply;

import app.tradewind.catalog.supply.Shipment;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A way goods travel, in words that compare: case and blanks aside, and the modes by one name in every language.
 *
 * @param mode {@code sea}, {@code air}, {@code rail}, {@code road}, {@code express}, or as the file says it
 */
public record Lane(String from, String market, String mode, String carrier) implements Comparable<Lane> {

    private static final Map<String, List<String>> MODES = Map.of(
            "sea", List.of("sea", "ocean", "seafreight", "sea freight", "ocean freight", "vessel", "boat", "ship", "fcl", "lcl", "seefracht", "海运", "海派", "海卡", "快船"),
            "air", List.of("air", "airfreight", "air freight", "plane", "luftfracht", "空运", "空派"),
            "rail", List.of("rail", "train", "rail freight", "bahn", "铁路", "铁运", "中欧班列", "铁派"),
            "road", List.of("road", "truck", "lkw", "trucking", "卡航", "卡车", "公路", "汽运"),
            "express", List.of("express", "courier", "parcel", "快递", "商业快递"));

    public static Lane of(Shipment.Lane lane) {
        return new Lane(plain(lane.from()), plain(lane.market()).toUpperCase(Locale.ROOT), mode(lane.mode()), plain(lane.carrier()));
    }

    /** The name of a mode that is known by several. */
    public static String mode(String text) {
        String plain = plain(text);
        for (Map.Entry<String, List<String>> mode : MODES.entrySet()) {
            if (mode.getValue().contains(plain)) {
                return mode.getKey();
            }
        }
        return plain;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** As a person reads it: what is known, with a question mark for what is not. */
    public String text() {
        return or(from) + " > " + or(market) + " | " + or(mode) + " | " + or(carrier);
    }

    private static String or(String part) {
        return part.isEmpty() ? "?" : part;
    }

    @Override
    public int compareTo(Lane other) {
        return text().compareTo(other.text());
    }
}
