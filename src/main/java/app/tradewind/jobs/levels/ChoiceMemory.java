package app.tradewind.jobs.levels;

import app.tradewind.advice.Digest;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.LevelChoice;
import app.tradewind.forecast.level.LevelChoice.Judged;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.storage.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the way that was chosen for the data it was chosen on: trying the ways takes twice as long as the
 * forecast, and comes to the same as long as the data are the same.
 */
public final class ChoiceMemory {

    /** To be raised where the choice or the methods change so much that it should be made anew. */
    private static final String VERSION = "2";
    private static final String NAME = "level-choice";
    private static final String BETWEEN = ";";

    private final Settings settings;

    public ChoiceMemory(Settings settings) {
        this.settings = settings;
    }

    /** What was chosen on these data before. */
    Optional<LevelChoice> of(String data) {
        String[] kept = settings.get(NAME).orElse("").split(BETWEEN);
        if (kept.length < 2 || !kept[0].equals(data)) {
            return Optional.empty();
        }
        List<Judged> judged = new ArrayList<>();
        for (int i = 2; i + 2 < kept.length; i += 3) {
            judged.add(new Judged(kept[i], Double.parseDouble(kept[i + 1]), Double.parseDouble(kept[i + 2])));
        }
        return LevelChoice.ways().stream().filter(way -> way.name().equals(kept[1])).findFirst()
                .map(way -> new LevelChoice(way, judged));
    }

    void keep(String data, LevelChoice choice) {
        StringBuilder text = new StringBuilder(data).append(BETWEEN).append(choice.chosen().name());
        choice.judged().forEach(one -> text.append(BETWEEN).append(one.way()).append(BETWEEN).append(one.levels())
                .append(BETWEEN).append(one.bottoms()));
        settings.put(NAME, text.toString());
    }

    /** Fingerprint of what a choice is made on. */
    static String digest(Snapshot snapshot, Tree tree, long seed) {
        Digest digest = new Digest().add(VERSION).add(seed).add(PlanLevels.firstWeek(snapshot.today()).toEpochDay());
        for (int i = 0; i < tree.histories().size(); i++) {
            SalesHistory history = tree.histories().get(i);
            digest.add(history.item().toString()).add(history.firstWeek().toEpochDay()).add(history.units()).add(history.stocked())
                    .add(tree.of(i, Level.CATEGORY).name()).add(tree.of(i, Level.CHANNEL).name());
        }
        return digest.hex();
    }
}
