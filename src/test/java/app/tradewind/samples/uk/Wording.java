package app.tradewind.samples.uk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Invented listing texts: a plain line a kind of product, and four claims that nobody holds a paper for. */
final class Wording {

    /** Product number to the sentence planted in its text. */
    static final Map<String, String> PLANTED = Map.of(
            "23084", "EN71 approved for the nursery.",
            "20725", "Antibacterial lining kills 99.9% of germs.",
            "47566", "100% eco-friendly bunting.",
            "22112", "Relieves arthritis and back pain.");

    private static final Map<String, String[]> KINDS = kinds();

    private Wording() { }

    static String describe(String product, String title) {
        String plain = kind(title)[1];
        return PLANTED.containsKey(product) ? plain + " " + PLANTED.get(product) : plain;
    }

    static String category(String title) {
        return kind(title)[0];
    }

    private static String[] kind(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream().filter(entry -> lower.contains(entry.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(new String[] {"gifts", "From our gift range, packed in tissue."});
    }

    private static Map<String, String[]> kinds() {
        Map<String, String[]> kinds = new LinkedHashMap<>();
        kinds.put("lunch bag", new String[] {"bags", "Wipe-clean lunch bag with a zip and a small handle. 21 x 16 x 14 cm."});
        kinds.put("lunch box", new String[] {"bags", "Two compartments and a clip lid. Hand wash."});
        kinds.put("charlotte bag", new String[] {"bags", "Small shopper with round handles. 24 x 24 x 12 cm."});
        kinds.put("bag", new String[] {"bags", "Woven shopper with long handles and a wipe-clean face. 45 x 40 x 20 cm."});
        kinds.put("shopper", new String[] {"bags", "Woven shopper with long handles. 45 x 40 x 20 cm."});
        kinds.put("hot water bottle", new String[] {"warmth", "Rubber bottle with a knitted cover. Holds 1 litre. Fill with hot, not boiling, water."});
        kinds.put("hand warmer", new String[] {"warmth", "Snap the disc and the gel turns warm. Boil to reset."});
        kinds.put("alarm clock", new String[] {"home", "Twin-bell clock in the style of the fifties. One AA battery, not included."});
        kinds.put("night light", new String[] {"lights", "Soft colour-changing light. Three LR44 batteries included."});
        kinds.put("light", new String[] {"lights", "For one tea light. Never leave a burning candle alone."});
        kinds.put("teacup", new String[] {"tableware", "Bone china cup with gilded rim and saucer. Hand wash."});
        kinds.put("tea set", new String[] {"tableware", "Small ceramic set in a carry basket, for display and play from 3 years."});
        kinds.put("cake", new String[] {"kitchen", "For the tea table. Packed flat or nested."});
        kinds.put("jam", new String[] {"kitchen", "Labels, covers and bands for home-made jam."});
        kinds.put("tins", new String[] {"kitchen", "Printed tin-plate, nested in one box. Wipe clean."});
        kinds.put("baking set", new String[] {"kitchen", "Cutter, whisk, spoons and apron for small bakers from 5 years."});
        kinds.put("bunting", new String[] {"party", "Cotton pennants on tape, 5 metres."});
        kinds.put("paper chain", new String[] {"party", "Forty gummed strips. Makes about 3 metres."});
        kinds.put("napkins", new String[] {"party", "Twenty three-ply napkins, 33 cm."});
        kinds.put("frame", new String[] {"home", "Wooden frame with glass and stand, for a 10 x 15 cm picture."});
        kinds.put("heart", new String[] {"home", "To hang in a window or on a door."});
        kinds.put("kneeling pad", new String[] {"garden", "Thick foam pad with a handle. 40 x 28 cm."});
        return kinds;
    }
}
