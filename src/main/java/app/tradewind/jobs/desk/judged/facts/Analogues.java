package app.tradewind.jobs.desk.judged.facts;

import app.tradewind.forecast.launch.Launch;
import app.tradewind.jobs.desk.items.Newcomers;
import app.tradewind.jobs.desk.judged.facts.Ground.Offer;
import app.tradewind.words.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a product that nobody has sold yet may sell, borrowed from the first weeks of own products alike. */
public final class Analogues {

    private static final int PATHS = 400;
    private static final int NAMED = 3;
    private static final long SEED = 1;
    private static final int WEEKS = 12;

    private final Ground ground;
    private final Newcomers newcomers;

    public Analogues(Ground ground) {
        this.ground = ground;
        this.newcomers = new Newcomers(ground.snapshot().histories(), ground.snapshot().catalogue().byItem());
    }

    /** Pieces of the first weeks, one a future; empty where too few products were ever launched in the market. */
    public double[] pieces(Prospect prospect, Offer offer, int weeks) {
        Optional<double[][]> futures = newcomers.futures(offer.market(), launch(prospect, offer), weeks, PATHS, SEED * 31 + prospect.sku().hashCode());
        return futures.map(paths -> Arrays.stream(paths).mapToDouble(path -> Arrays.stream(path).sum()).sorted().toArray()).orElse(new double[0]);
    }

    /** Who the analogues are and what they lead to expect, or why there are none. */
    public List<Phrase> said(Prospect prospect) {
        Optional<Offer> offer = ground.offer(prospect);
        if (offer.isEmpty()) {
            return List.of(Phrase.of("sources.analogues.no-price"));
        }
        double[] pieces = pieces(prospect, offer.get(), WEEKS);
        if (pieces.length == 0) {
            return List.of(Phrase.of("sources.analogues.few", newcomers.analogues(offer.get().market()), offer.get().market()));
        }
        List<String> names = newcomers.nearest(offer.get().market(), launch(prospect, offer.get()), NAMED).stream()
                .map(Launch::title).filter(title -> !title.isBlank()).toList();
        Phrase said = Phrase.of("sources.analogues", Math.rint(Arrays.stream(pieces).average().orElse(0)), pieces[pieces.length / 10],
                pieces[pieces.length * 9 / 10], newcomers.analogues(offer.get().market()));
        return names.isEmpty() ? List.of(said) : List.of(said, Phrase.of("sources.analogues.names", names.stream().collect(Collectors.joining("; "))));
    }

    private static Launch launch(Prospect prospect, Offer offer) {
        return new Launch(prospect.title(), prospect.listing() == null ? "" : prospect.listing().facts().category(), offer.price().toDouble(), new double[0]);
    }
}
