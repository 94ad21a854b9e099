package app.tradewind.jobs.tables.breadth;

import app.tradewind.selection.breadth.demand.LeastShare;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Least shares as a person writes them: {@code brand=0.1}, {@code market:DE=20%}. */
public final class LeastText {

    private static final Pattern SHARE = Pattern.compile("(.+?)(?::(.+))?\\s*=\\s*(\\d{1,3}(?:\\.\\d{1,6})?)\\s*(%?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LeastText() { }

    /**
     * @param dimensions what there is to demand shares of
     * @param problem told what cannot be read
     * @return what is demanded; empty where it cannot be read
     */
    public static Optional<LeastShare> read(String text, List<String> dimensions, List<Phrase> problem) {
        Matcher matcher = SHARE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        if (!matcher.matches()) {
            problem.add(Phrase.of("breadth.usage.least", text));
            return Optional.empty();
        }
        BigDecimal share = new BigDecimal(matcher.group(3));
        share = matcher.group(4).isEmpty() ? share : share.divide(HUNDRED);
        String dimension = dimensions.stream().filter(one -> one.equalsIgnoreCase(matcher.group(1).strip())).findFirst().orElse("");
        if (share.compareTo(BigDecimal.ONE) > 0) {
            problem.add(Phrase.of("breadth.usage.share", text));
        } else if (dimension.isEmpty()) {
            problem.add(Phrase.of("breadth.usage.dimension", matcher.group(1).strip(), String.join(", ", dimensions)));
        } else {
            return Optional.of(new LeastShare(dimension, matcher.group(2) == null ? "" : matcher.group(2).strip(), share.doubleValue()));
        }
        return Optional.empty();
    }
}
