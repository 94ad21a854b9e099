package app.tradewind.copyrisk.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The learned weights: for each trait how much it speaks for a family of findings against a clean text, in
 * log-odds. Multinomial logistic regression, learned with Tribuo's {@code LinearSGDTrainer}; of its weights
 * only the difference to the class of clean texts is kept.
 *
 * <p>Scored from a plain file, not with Tribuo's own model object: that carries the wall clock of its making, so
 * it is never the same twice; it is no text that a person can read or compare; and a prediction with it builds
 * an example and sorts the names in it for each piece of a listing.
 *
 * @param head what is said of it once
 * @param families the families it tells apart
 * @param base by family, what speaks for it before anything is read
 * @param rows by trait, what it weighs for each family, in log-odds
 */
record Model(Head head, List<String> families, double[] base, Map<String, double[]> rows) {

    private static final String FIRST = "tradewind second opinion 1";
    /** A piece with few traits that the model knows is not judged by them alone: found best by cross-validation. */
    private static final int FEW = 12;

    /**
     * @param trained the day it was learned
     * @param threshold a family is suspected where its log-odds are above
     */
    record Head(LocalDate trained, double threshold) { }

    /** @param trait a trait of the text @param amount what it adds to the log-odds of the family */
    record Part(Trait trait, double amount) { }

    /** @param family the likeliest family @param score its log-odds against a clean text: base and parts add up to it */
    record Guess(String family, double score, double base, List<Part> parts) { }

    /** A trait of the text and its row. */
    private record Known(Trait trait, double[] row) { }

    /** The likeliest family of a piece of text; {@code null} where no trait of it is known. */
    Guess guess(List<Trait> traits) {
        List<Known> known = known(traits);
        if (known.isEmpty()) {
            return null;
        }
        double share = share(known.size());
        double[] scores = base.clone();
        for (Known each : known) {
            double value = share * each.trait().strength();
            for (int f = 0; f < scores.length; f++) {
                scores[f] += value * each.row()[f];
            }
        }
        int best = 0;
        for (int f = 1; f < scores.length; f++) {
            best = scores[f] > scores[best] ? f : best;
        }
        return new Guess(families.get(best), scores[best], base[best], scores[best] > head.threshold() ? parts(known, share, best) : List.of());
    }

    /** Each trait counts where it stands first. */
    private List<Known> known(List<Trait> traits) {
        List<Known> known = new ArrayList<>();
        Set<double[]> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Trait trait : traits) {
            double[] row = rows.get(trait.name());
            if (row != null && seen.add(row)) {
                known.add(new Known(trait, row));
            }
        }
        return known;
    }

    /** What one of so many known traits counts: the vector of a piece has length one, a short one less. */
    static double share(int known) {
        return 1 / Math.sqrt(Math.max(known, FEW));
    }

    private static List<Part> parts(List<Known> known, double share, int family) {
        return known.stream().map(each -> new Part(each.trait(), share * each.trait().strength() * each.row()[family])).toList();
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException where it is something else
     */
    static Model read(String text) {
        String[] lines = text.split("\n");
        if (lines.length < 6 || !lines[0].equals(FIRST)) {
            throw new IllegalArgumentException("no second opinion of this kind: " + lines[0]);
        }
        double scale = Double.parseDouble(after(lines[3], "scale "));
        List<String> families = List.of(after(lines[4], "families ").split(" "));
        double[] base = new double[families.size()];
        String[] bases = after(lines[5], "base ").split(" ");
        for (int f = 0; f < base.length; f++) {
            base[f] = Double.parseDouble(bases[f]);
        }
        Map<String, double[]> rows = new HashMap<>();
        for (int l = 6; l < lines.length; l++) {
            int tab = lines[l].indexOf('\t');
            rows.put(lines[l].substring(0, tab), row(lines[l].substring(tab + 1).split(" "), scale));
        }
        return new Model(new Head(LocalDate.parse(after(lines[1], "trained ")), Double.parseDouble(after(lines[2], "threshold "))),
                families, base, rows);
    }

    private static double[] row(String[] steps, double scale) {
        double[] row = new double[steps.length];
        for (int f = 0; f < row.length; f++) {
            row[f] = scale * Integer.parseInt(steps[f]);
        }
        return row;
    }

    private static String after(String line, String key) {
        if (!line.startsWith(key)) {
            throw new IllegalArgumentException("a line of a second opinion begins with " + key + ", not " + line);
        }
        return line.substring(key.length());
    }

    /**
     * The same as a text, one line a trait in order of their names; weights in whole steps.
     *
     * @param scale one step
     */
    String text(double scale) {
        StringBuilder out = new StringBuilder(FIRST).append("\ntrained ").append(head.trained())
                .append("\nthreshold ").append(String.format(Locale.ROOT, "%.2f", head.threshold()))
                .append("\nscale ").append(scale).append("\nfamilies ").append(String.join(" ", families)).append("\nbase");
        for (double each : base) {
            out.append(String.format(Locale.ROOT, " %.3f", each));
        }
        out.append('\n');
        new TreeMap<>(rows).forEach((name, row) -> out.append(name).append('\t').append(Arrays.stream(row)
                .mapToObj(weight -> Long.toString(Math.round(weight / scale))).collect(Collectors.joining(" "))).append('\n'));
        return out.toString();
    }
}
