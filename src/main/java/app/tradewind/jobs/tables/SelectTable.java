package app.tradewind.jobs.tables;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.choice.weights.KnownCriteria;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.jobs.tables.choice.Weighing;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.report.Table;
import app.tradewind.selection.Board;
import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.selection.ProductRanker;
import app.tradewind.selection.RankSettings;
import app.tradewind.selection.Scale;
import app.tradewind.selection.Stability;
import app.tradewind.selection.methods.Opinion;
import app.tradewind.selection.methods.PartialOrder;
import app.tradewind.selection.methods.PartialOrder.Pair;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ranks the candidates of a plain table: one numeric column a criterion, best product first. */
public final class SelectTable {

    private static final String ID = "item_id";
    private static final String GROUP = "group";
    /** Decimals of a printed part. The parts are rounded first, so that they add up to the score as printed. */
    private static final int DECIMALS = 10;
    private static final int LOOKED_AT = 20;
    private static final int MOST_TOLD = 5;

    private final Words words;
    private final RankSettings settings;
    private final List<Opinion> opinions;

    /** @param opinions other methods whose ranks stand beside */
    public SelectTable(Words words, RankSettings settings, List<Opinion> opinions) {
        this.words = words;
        this.settings = settings;
        this.opinions = List.copyOf(opinions);
    }

    /**
     * The ranking, and what else there is to say.
     *
     * @param table {@code item_id,rank,score,score_lo,score_hi}, a {@code why_} column each criterion,
     *     {@code base,status,reason}, and a {@code rank_} column each second opinion asked for
     * @param told for the person at the command line
     */
    public record Answer(Table table, List<Phrase> told) { }

    /**
     * @param weights {@code criterion,weight,direction}, optionally {@code low,high}; {@code null} for
     *     equal weights on every column, more being better
     * @throws UnusableFileException if a file cannot be used, naming line and column
     */
    public Answer rank(Path candidates, Path weights) throws UnusableFileException {
        return rank(candidates, weights, Weighing.TYPED);
    }

    /** @param weighing where the weights come from; directions and bounds stay those of the file */
    public Answer rank(Path candidates, Path weights, Weighing weighing) throws UnusableFileException {
        PlainTable table = PlainTable.read(candidates, ID);
        List<String> columns = columns(table);
        CriteriaFile file = new CriteriaFile(table.file(), columns);
        List<Criterion> named = weights == null ? file.equal() : file.read(weights);
        List<Candidate> products = products(table, named);
        List<Phrase> told = new ArrayList<>();
        List<Criterion> criteria = weighing.of(named, products, told);
        Board board = ProductRanker.board(criteria, products, Scale.of(criteria, products), settings);
        told.addAll(told(board, columns, criteria, products));
        KnownCriteria compared = KnownCriteria.of(criteria, products);
        if (!opinions.isEmpty()) {
            told.addAll(compared.said(opinions));
        }
        told.addAll(partial(compared.criteria(), compared.candidates()));
        return new Answer(of(board, criteria, board.products(), compared), told);
    }

    private static List<String> columns(PlainTable table) throws UnusableFileException {
        Set<String> seen = new HashSet<>();
        List<String> columns = new ArrayList<>();
        for (String header : table.header()) {
            String name = header.strip();
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new UnusableFileException(Phrase.of("selection.twice", table.file(), name));
            }
            if (!name.equalsIgnoreCase(ID) && !name.equalsIgnoreCase(GROUP) && !name.isEmpty()) {
                columns.add(name);
            }
        }
        if (columns.isEmpty()) {
            throw new UnusableFileException(Phrase.of("selection.no-criteria", table.file()));
        }
        return columns;
    }

    private static List<Candidate> products(PlainTable table, List<Criterion> criteria) throws UnusableFileException {
        List<String> columns = criteria.stream().map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
        List<Candidate> products = new ArrayList<>(table.rows().size());
        Set<String> ids = new HashSet<>();
        RowFlaws flaws = new RowFlaws();
        if (table.rows().isEmpty()) {
            throw new UnusableFileException(Phrase.of("breadth.no-rows", table.file()));
        }
        for (PlainRow row : table.rows()) {
            double[] values = new double[columns.size()];
            flaws.in(() -> {
                String id = row.needText(ID);
                if (!ids.add(id)) {
                    throw new UnusableFileException(Phrase.of("selection.id-twice", table.file(),
                            Integer.toString(row.line()), id));
                }
                products.add(new Candidate(id, row.text(GROUP), values, null, false));
            });
            for (int j = 0; j < values.length; j++) {
                int at = j;
                flaws.in(() -> values[at] = row.number(columns.get(at)));
            }
        }
        flaws.check();
        return products;
    }

    /** Ranks of the second opinions by product, in the order of the opinions; {@code null} for none. */
    private Map<String, List<Integer>> second(List<Criterion> criteria, List<Candidate> products) {
        Map<String, List<Integer>> second = new HashMap<>();
        for (Opinion opinion : opinions) {
            int[] ranks = opinion.ranks(criteria, products);
            for (int i = 0; i < ranks.length; i++) {
                second.computeIfAbsent(products.get(i).id(), id -> new ArrayList<>()).add(ranks[i] > 0 ? ranks[i] : null);
            }
        }
        return second;
    }

    /**
     * A ranking in the columns of the command line's contract.
     *
     * @param products the answers of the board, in its order
     * @param compared what second opinions judge by
     */
    public Table of(Board board, List<Criterion> criteria, List<ProductAdvice> products, KnownCriteria compared) {
        return table(board, criteria, products, second(compared.criteria(), compared.candidates()));
    }

    /** The first pairs that PROMETHEE I cannot compare, where it was asked for. */
    public List<Phrase> partial(List<Criterion> criteria, List<Candidate> candidates) {
        if (!opinions.contains(Opinion.PROMETHEE_I)) {
            return List.of();
        }
        List<Pair> pairs = PartialOrder.of(criteria, candidates).incomparable(LOOKED_AT);
        List<Phrase> told = new ArrayList<>(pairs.stream().limit(MOST_TOLD).map(pair -> Phrase.of("weighing.incomparable",
                candidates.get(pair.one()).id(), candidates.get(pair.other()).id())).toList());
        if (pairs.size() > MOST_TOLD) {
            told.add(Phrase.of("weighing.incomparable.more", pairs.size() - MOST_TOLD));
        }
        return told;
    }

    private Table table(Board board, List<Criterion> criteria, List<ProductAdvice> products,
            Map<String, List<Integer>> second) {
        List<String> header = new ArrayList<>(List.of(ID, "rank", "score", "score_lo", "score_hi"));
        criteria.forEach(c -> header.add("why_" + c.name()));
        header.addAll(List.of("base", "status", "reason"));
        opinions.forEach(opinion -> header.add("rank_" + opinion.name().toLowerCase(Locale.ROOT)));
        Table.Builder out = new Table.Builder(header);
        int place = 0;
        for (ProductAdvice advice : products) {
            List<Object> row = row(board, criteria.size(), place++, advice);
            row.addAll(second.getOrDefault(advice.subject(), List.of()));
            out.row(row.toArray());
        }
        return out.build();
    }

    private List<Object> row(Board board, int criteria, int place, ProductAdvice advice) {
        List<Object> row = new ArrayList<>(List.of(advice.subject(), advice.rank()));
        BigDecimal base = exact(board.base(place));
        BigDecimal score = base;
        List<BigDecimal> parts = new ArrayList<>(criteria);
        for (int j = 0; j < criteria; j++) {
            BigDecimal part = exact(board.contribution(place, j));
            parts.add(part);
            score = part == null ? score : score.add(part);
        }
        boolean scored = advice.score() != null;
        row.add(plain(score));
        row.add(scored ? advice.score().lo() : null);
        row.add(scored ? advice.score().hi() : null);
        parts.forEach(part -> row.add(plain(part)));
        row.add(plain(base));
        row.add(advice.status().name().toLowerCase(Locale.ROOT));
        row.add(Sureness.behind(words.say(advice.why().headline()), advice.why(), words));
        return row;
    }

    private static List<Phrase> told(Board board, List<String> columns, List<Criterion> criteria, List<Candidate> products) {
        List<Phrase> told = new ArrayList<>();
        Set<String> used = new HashSet<>();
        criteria.forEach(c -> used.add(c.name()));
        List<String> unused = columns.stream().filter(c -> !used.contains(c)).toList();
        if (!unused.isEmpty()) {
            told.add(Phrase.of("selection.left-out", String.join(", ", unused)));
        }
        List<String> blank = new ArrayList<>();
        List<String> flat = new ArrayList<>();
        for (int j = 0; j < criteria.size(); j++) {
            int at = j;
            long different = products.stream().mapToDouble(product -> product.values()[at]).filter(Double::isFinite).distinct().limit(2).count();
            if (different < 2 && criteria.get(j).weight() > 0) {
                (different == 0 ? blank : flat).add(criteria.get(j).name());
            }
        }
        if (!blank.isEmpty()) {
            told.add(Phrase.of("breadth.blank", String.join(", ", blank)));
        }
        if (!flat.isEmpty() && products.size() > 1) {
            told.add(Phrase.of("selection.flat", String.join(", ", flat)));
        }
        Stability stability = board.stability();
        if (stability.top() > 1) {
            told.add(Phrase.of("selection.stability", stability.top(), stability.sameProducts(), stability.sameOrder()));
        }
        return told;
    }

    private static BigDecimal exact(double part) {
        return Double.isFinite(part) ? BigDecimal.valueOf(part).setScale(DECIMALS, RoundingMode.HALF_EVEN) : null;
    }

    private static BigDecimal plain(BigDecimal exact) {
        return exact == null ? null : exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }
}
