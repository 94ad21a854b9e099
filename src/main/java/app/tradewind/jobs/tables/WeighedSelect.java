package app.tradewind.jobs.tables;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.RankProducts.Ranked;
import app.tradewind.jobs.choice.weights.FromDecisions;
import app.tradewind.jobs.choice.weights.KnownCriteria;
import app.tradewind.jobs.choice.weights.WeighProducts;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.jobs.tables.choice.Weighing;
import app.tradewind.report.Table;
import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.RankSettings;
import app.tradewind.selection.methods.Opinion;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ranks the products of a workspace by the weights it keeps, or by others asked for. */
final class WeighedSelect {

    private final Jobs jobs;
    private final Wishes wishes;
    private final Words words;

    WeighedSelect(Jobs jobs, Wishes wishes, Words words) {
        this.jobs = jobs;
        this.wishes = wishes;
        this.words = words;
    }

    /**
     * @param opinions other methods whose ranks stand beside
     * @throws UnusableFileException if the weights asked for cannot be had
     */
    SelectTable.Answer of(Weighing weighing, List<Opinion> opinions) throws UnusableFileException {
        Snapshot snapshot = jobs.snapshot(wishes.asOf());
        Answers answers = jobs.answers(snapshot, wishes, Progress.NONE);
        Ranked kept = jobs.rankProducts().rank(snapshot, answers, Map.of(), wishes.seed());
        List<Phrase> told = new ArrayList<>();
        List<Criterion> criteria = weighing.way() == Weighing.Way.DECISIONS ? learned(kept, told)
                : weighing.of(kept.criteria(), scaled(kept), told);
        Ranked ranked = jobs.rankProducts().rank(snapshot, answers,
                criteria.stream().collect(Collectors.toMap(Criterion::name, Criterion::weight)), wishes.seed());
        SelectTable select = new SelectTable(words, new RankSettings(snapshot.today(), wishes.seed()), opinions);
        KnownCriteria compared = new WeighProducts(ranked, List.of()).known();
        Table table = select.of(ranked.board(), ranked.criteria(), ranked.products(), compared);
        if (!opinions.isEmpty()) {
            told.addAll(compared.said(opinions));
        }
        told.addAll(select.partial(compared.criteria(), compared.candidates()));
        return new SelectTable.Answer(table.wider(List.of("confidence", "name", "from", "sources"), ranked.products().stream().map(advice -> List.<Object>of(
                Sureness.word(advice.why()), ranked.traits().name(advice.subject()), words.say(ranked.traits().from(advice.subject())),
                sources(ranked.traits().whose(advice.subject())))).toList()), told);
    }

    /** {@code growth: whose; margin: whose}, those that are not known left out. */
    private String sources(Map<String, Phrase> whose) {
        return whose.entrySet().stream().map(one -> one.getKey() + ": " + words.say(one.getValue())).collect(Collectors.joining("; "));
    }

    private List<Criterion> learned(Ranked kept, List<Phrase> told) throws UnusableFileException {
        FromDecisions learned = new WeighProducts(kept, jobs.decide().list()).learned(wishes.seed());
        if (learned.weights().isEmpty()) {
            throw new UnusableFileException(learned.said());
        }
        told.add(learned.said());
        return Weighing.weighed(kept.criteria(), learned.weights().get().weights(), told);
    }

    /** The figures from 0 (worst) to 1 (best): some of the criteria go below nothing. */
    private static List<Candidate> scaled(Ranked kept) {
        int criteria = kept.criteria().size();
        return IntStream.range(0, kept.candidates().size()).mapToObj(place -> new Candidate(kept.board().candidate(place).id(), null,
                IntStream.range(0, criteria).mapToDouble(j -> kept.board().value(place, j)).toArray(), null, false)).toList();
    }
}
