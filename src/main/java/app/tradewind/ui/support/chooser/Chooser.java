package app.tradewind.ui.support.chooser;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.VoiceBoard;
import app.tradewind.jobs.choice.BundlesBoard;
import app.tradewind.jobs.choice.FitBoard;
import app.tradewind.jobs.choice.GrowersBoard;
import app.tradewind.jobs.choice.SourcesBoard;
import app.tradewind.jobs.choice.breadth.ShortRange;
import app.tradewind.jobs.choice.weights.WeighingBoard;
import app.tradewind.jobs.desk.weights.KeptWeights;
import app.tradewind.selection.growth.Target;

/** What the pages behind Products ask of the jobs; one method a question. */
public interface Chooser extends Lister {

    /** The likeliest growers; tries every way of ranking on the past first. */
    GrowersBoard growers(Target target, Progress progress) throws Exception;

    /** How each product fits each market that the seller lists or sells in. */
    FitBoard fit(Progress progress) throws Exception;

    /** The products ready to make shortlists of. */
    ShortRange shortRange(Progress progress) throws Exception;

    /** What customers say. */
    VoiceBoard reviews(Progress progress) throws Exception;

    /** Products bought together. */
    BundlesBoard bundles(Progress progress) throws Exception;

    /** How wrong each source of estimates has been on the seller's own products. */
    SourcesBoard sources(Progress progress) throws Exception;

    /** Keeps that a platform's number is an own product; an empty one takes it back. */
    void sameProduct(String number, String sku, Progress progress) throws Exception;

    /** The weights of products, what they could be instead, and what other ways to rank say. */
    WeighingBoard weighing(Progress progress) throws Exception;

    /** The weights that the person has chosen. */
    KeptWeights keptWeights(Progress progress) throws Exception;

    /** Ranks by these from now on. */
    void keepWeights(KeptWeights weights, Progress progress) throws Exception;
}
