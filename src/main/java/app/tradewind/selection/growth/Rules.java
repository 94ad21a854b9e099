package app.tradewind.selection.growth;

import java.util.EnumMap;
import java.util.Map;

/**
 * What every way goes by after the same lessons. The ways that learn are missing where the lessons are too few.
 *
 * @param growth expected log growth; {@code null} where nothing could be learned
 */
record Rules(Map<Way, Rule> byWay, Quadratic growth) {

    /** With fewer nothing is learned. */
    private static final int LEAST_LESSONS = 300;

    /** @param wanted the way to learn; {@code null} for all */
    static Rules learned(Lessons lessons, Way wanted, long seed) {
        Map<Way, Rule> rules = new EnumMap<>(Way.class);
        for (Plain plain : Plain.values()) {
            rules.put(plain == Plain.LAST_SALES ? Way.LAST_SALES : Way.MOMENTUM, plain);
        }
        if (lessons.size() < LEAST_LESSONS) {
            return new Rules(rules, null);
        }
        boolean all = wanted == null || wanted == Way.BLEND;
        Quadratic[] fits = Quadratic.fit(lessons.features(), lessons.growth(), lessons.hit());
        rules.put(Way.RIDGE, fits[1]);
        if (all || wanted == Way.BOOSTED) {
            rules.put(Way.BOOSTED, Boosted.learned(lessons, seed));
        }
        if (all) {
            rules.put(Way.BLEND, Rule.mean(rules.get(Way.RIDGE), rules.get(Way.BOOSTED)));
        }
        return new Rules(rules, fits[0]);
    }
}
