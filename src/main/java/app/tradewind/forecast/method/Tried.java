package app.tradewind.forecast.method;

import app.tradewind.words.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One method at the origins of a contest.
 *
 * @param method its short name, or what was fitted, such as {@code ets(A,Ad,N)}
 * @param mase mean absolute scaled error there
 * @param used whether the answer is made of it
 */
public record Tried(String method, double mase, boolean used) {

    private static final String ROOT = "+root";
    private static final String SUMS = "+sums";

    /**
     * All in one sentence, each error as a share of the bar's; two that came to the same are said once.
     *
     * @param tried not empty
     * @param bar the naive forecast that stood beside them
     */
    public static Phrase said(List<Tried> tried, Tried bar) {
        Phrase all = null;
        Set<Phrase> said = new HashSet<>();
        for (Tried one : tried) {
            Phrase next = Phrase.of(one.used ? "forecast.tried.used" : "forecast.tried.one", name(one.method),
                    bar.mase > 0 ? one.mase / bar.mase : one.mase);
            if (said.add(next)) {
                all = all == null ? next : Phrase.of("forecast.tried.and", all, next);
            }
        }
        return Phrase.of(bar.mase > 0 ? "forecast.note.tried" : "forecast.note.tried-plain", all, name(bar.method));
    }

    /** What a method is called; what has no word of its own keeps the name of what was fitted. */
    public static Phrase name(String method) {
        if (method.endsWith(ROOT)) {
            return Phrase.of("forecast.method.root", name(method.substring(0, method.length() - ROOT.length())));
        }
        if (method.endsWith(SUMS)) {
            return Phrase.of("forecast.method.sums", name(method.substring(0, method.length() - SUMS.length())));
        }
        int end = method.indexOf('(');
        String code = code(end < 0 ? method : method.substring(0, end));
        return code == null ? Phrase.of("forecast.method.other", method) : Phrase.of(code);
    }

    private static String code(String method) {
        return switch (method) {
            case "naive" -> "forecast.method.naive";
            case "snaive" -> "forecast.method.snaive";
            case "ets" -> "forecast.method.ets";
            case "theta" -> "forecast.method.theta";
            case "ces" -> "forecast.method.ces";
            case "arima" -> "forecast.method.arima";
            case "slow" -> "forecast.method.slow";
            case "median" -> "forecast.method.median";
            case "learner" -> "forecast.method.learner";
            default -> null;
        };
    }
}
