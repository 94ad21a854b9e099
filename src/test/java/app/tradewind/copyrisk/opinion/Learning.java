package app.tradewind.copyrisk.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.tribuo.Feature;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/** Learns the weights of a second opinion with Tribuo: multinomial logistic regression, one class clean. */
final class Learning {

    static final int EPOCHS = 20;
    static final double RATE = 0.1;
    static final long SEED = 1;
    /** A trait that fewer pieces have is noise, and a name nobody needs. */
    static final int LEAST = 3;
    /** One step of a weight in the file. */
    static final double SCALE = 0.05;

    private static final String CLEAN = "clean";
    private static final Logger LOG = Logger.getLogger("org.tribuo");

    static {
        LOG.setLevel(Level.OFF);
    }

    private Learning() { }

    /** Which of a piece's traits count, each once. */
    private static List<Trait> known(LabelledPiece piece, Set<String> vocabulary) {
        Map<String, Trait> known = new HashMap<>();
        piece.traits().stream().filter(trait -> vocabulary.contains(trait.name())).forEach(trait -> known.putIfAbsent(trait.name(), trait));
        return known.values().stream().sorted((one, other) -> one.name().compareTo(other.name())).toList();
    }

    /** The learned weights, rounded as the file has them. */
    static Model learn(List<LabelledPiece> pieces, Model.Head head) {
        return Model.read(exact(pieces, head).text(SCALE));
    }

    private static Model exact(List<LabelledPiece> pieces, Model.Head head) {
        LinearSGDModel learned = tribuo(pieces);
        DenseMatrix weights = learned.getWeightsCopy();
        Map<String, Integer> classes = new HashMap<>();
        learned.getOutputIDInfo().forEach(pair -> classes.put(pair.getB().getLabel(), pair.getA()));
        int clean = classes.get(CLEAN);
        List<String> families = classes.keySet().stream().filter(name -> !name.equals(CLEAN)).sorted().toList();
        ImmutableFeatureMap features = learned.getFeatureIDMap();
        double[] base = new double[families.size()];
        for (int f = 0; f < base.length; f++) {
            base[f] = weights.get(classes.get(families.get(f)), features.size()) - weights.get(clean, features.size());
        }
        Map<String, double[]> rows = new HashMap<>();
        features.forEach(info -> {
            int id = features.getID(info.getName());
            double[] row = new double[base.length];
            for (int f = 0; f < base.length; f++) {
                row[f] = weights.get(classes.get(families.get(f)), id) - weights.get(clean, id);
            }
            rows.put(info.getName(), row);
        });
        return new Model(head, families, base, rows);
    }

    /** Tribuo's own model. */
    static LinearSGDModel tribuo(List<LabelledPiece> pieces) {
        LabelFactory factory = new LabelFactory();
        MutableDataset<Label> data = new MutableDataset<>(new SimpleDataSourceProvenance("labelled pieces", factory), factory);
        Set<String> vocabulary = vocabulary(pieces);
        for (LabelledPiece piece : pieces) {
            List<Trait> known = known(piece, vocabulary);
            if (!known.isEmpty()) {
                for (String family : piece.clean() ? List.of(CLEAN) : piece.families()) {
                    data.add(example(known, family));
                }
            }
        }
        return new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(RATE), EPOCHS, Integer.MAX_VALUE, 1, SEED).train(data);
    }

    private static ArrayExample<Label> example(List<Trait> known, String family) {
        List<Feature> features = new ArrayList<>();
        known.forEach(trait -> features.add(new Feature(trait.name(), Model.share(known.size()) * trait.strength())));
        return new ArrayExample<>(new Label(family), features);
    }

    private static Set<String> vocabulary(List<LabelledPiece> pieces) {
        Map<String, Integer> counts = new HashMap<>();
        pieces.forEach(piece -> piece.traits().stream().map(Trait::name).collect(Collectors.toCollection(LinkedHashSet::new))
                .forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream().filter(entry -> entry.getValue() >= LEAST).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
