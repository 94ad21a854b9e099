package app.tradewind.copyrisk.opinion;

import app.tradewind.copyrisk.check.RuleFiles;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.desk.ReferenceData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Trains the second opinion: {@code java … OpinionTraining worked-on.tsv FOLDER DAY}. Learns from the labelled
 * texts and the shipped rules' examples, sets the threshold by cross-validation, and writes {@code model.txt}
 * and {@code provenance.yaml} into the folder. Equal inputs give equal bytes.
 */
public final class OpinionTraining {

    private OpinionTraining() { }

    public static void main(String[] args) throws IOException, UnusableFileException, NoSuchAlgorithmException {
        Path texts = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        LocalDate day = LocalDate.parse(args[2]);
        ReferenceData shipped = ReferenceData.shipped();
        RuleFiles rules = shipped.rules();
        List<LabelledPiece> pieces = new LabelledPieces(rules).table(texts).examples(day).pieces();
        CrossValidation trial = new CrossValidation(pieces, new Model.Head(day, 0));
        double threshold = trial.threshold();
        Model model = Learning.learn(pieces, new Model.Head(day, threshold));
        byte[] bytes = model.text(Learning.SCALE).getBytes(StandardCharsets.UTF_8);
        StringBuilder told = new StringBuilder("# Where model.txt comes from; written by OpinionTraining with it.\n");
        line(told, "trained", day);
        line(told, "learner", "Tribuo " + Learning.tribuo(pieces.subList(0, 50)).getProvenance().getTribuoVersion()
                + " LinearSGDTrainer, LogMulticlass, AdaGrad " + Learning.RATE + ", " + Learning.EPOCHS + " epochs, seed " + Learning.SEED);
        line(told, "traits", model.rows().size() + " of those that " + Learning.LEAST + " pieces or more have; weights in steps of " + Learning.SCALE);
        line(told, "labelled-texts", texts.getFileName() + " sha256 " + sha256(Files.readAllBytes(texts)));
        line(told, "pieces-of-texts", count(pieces, true));
        line(told, "rule-packs", "sha256 " + packs(shipped.texts(ReferenceData.PACKS)));
        line(told, "pieces-of-examples", count(pieces, false));
        line(told, "model", "sha256 " + sha256(bytes) + ", " + bytes.length + " bytes");
        told.append("# Ten folds of the labelled texts; a risky piece counts a fifth, as the rules find four of five.\n");
        line(told, "threshold", threshold);
        told.append("cross-validation:\n");
        for (double above : new double[] {threshold, threshold + 0.5, threshold + 1, threshold + 2}) {
            told.append("  - ").append(trial.at(above)).append('\n');
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("model.txt"), bytes);
        Files.writeString(folder.resolve("provenance.yaml"), told);
        System.out.print(told);
    }

    private static void line(StringBuilder out, String key, Object value) {
        out.append(key).append(": ").append(value).append('\n');
    }

    private static String count(List<LabelledPiece> pieces, boolean development) {
        long all = pieces.stream().filter(piece -> piece.development() == development).count();
        long clean = pieces.stream().filter(piece -> piece.development() == development && piece.clean()).count();
        return all + ", " + clean + " of them clean";
    }

    private static String packs(Map<String, String> texts) throws NoSuchAlgorithmException {
        StringBuilder all = new StringBuilder();
        texts.forEach((name, text) -> all.append(name).append('\n').append(text));
        return sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
