package app.tradewind.pricing.response;

/** The engine's random effects, for cases that are worked elsewhere. */
public final class Pooled {

    private Pooled() { }

    /** Mean, variance between, Q, and each group's own. */
    public static double[] of(double[] estimate, double[] error) {
        RandomEffects all = new RandomEffects(estimate, error);
        double[] answer = new double[3 + estimate.length];
        answer[0] = all.mean();
        answer[1] = all.between();
        answer[2] = all.q();
        for (int i = 0; i < estimate.length; i++) {
            answer[3 + i] = all.of(i).mean();
        }
        return answer;
    }
}
