package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.intake.quality.rules.Aspect;
import app.tradewind.intake.quality.rules.KindRules;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Timeliness of rows with a day. The age of the newest row scores 1 while it is fresh and falls in a
 * straight line to 0 where it is stale. Gaps are stretches without any row of at least so many days and so many
 * times the usual distance between days with rows as the kind's file says; they score one less their share of the days from the
 * first to the newest row. Days after today do not count: consistency has them.
 */
final class Ages {

    static final String DAY = "date";
    private static final String GAPS = "gaps";

    private final KindRules rules;
    private final LocalDate today;
    private final Map<LocalDate, CatalogRecord> days = new TreeMap<>();

    /** @param rules of a kind whose rows age */
    Ages(KindRules rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    void add(LocalDate day, CatalogRecord row) {
        if (day != null && !day.isAfter(today)) {
            days.putIfAbsent(day, row);
        }
    }

    /** Age and gaps, by the limits of the kind, gaps where they are looked for; nothing where no row has a day. */
    List<Score> scores() {
        int fresh = rules.freshness().fresh();
        int stale = rules.freshness().stale();
        if (days.isEmpty()) {
            return List.of();
        }
        List<LocalDate> all = new ArrayList<>(days.keySet());
        LocalDate newest = all.get(all.size() - 1);
        long age = ChronoUnit.DAYS.between(newest, today);
        List<Lapse> old = age <= fresh ? List.of()
                : List.of(new Lapse(days.get(newest).origin(), newest.toString(), Phrase.of("quality.why.old", age)));
        double value = Math.max(0, Math.min(1, (double) (stale - age) / (stale - fresh)));
        Score ageScore = new Score(rules.kind(), DAY, Aspect.TIMELINESS, value, old.size(), old);
        return all.size() < 2 || rules.gaps() == null ? List.of(ageScore) : List.of(ageScore, gaps(all));
    }

    private Score gaps(List<LocalDate> all) {
        List<Long> steps = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            steps.add(ChronoUnit.DAYS.between(all.get(i - 1), all.get(i)));
        }
        long usual = steps.stream().sorted().skip((steps.size() - 1) / 2).findFirst().orElse(1L);
        long limit = Math.max(rules.gaps().leastDays(), rules.gaps().usualTimes() * usual);
        long missing = 0;
        List<Lapse> after = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            long step = steps.get(i - 1);
            if (step > limit) {
                missing += step - 1;
                after.add(new Lapse(days.get(all.get(i)).origin(), all.get(i).toString(),
                        Phrase.of("quality.why.gap", step - 1)));
            }
        }
        long span = ChronoUnit.DAYS.between(all.get(0), all.get(all.size() - 1)) + 1;
        return Score.share(rules.kind(), GAPS, Aspect.TIMELINESS, span, after, missing).failing(after.size());
    }
}
