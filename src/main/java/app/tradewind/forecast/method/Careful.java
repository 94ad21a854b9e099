package app.tradewind.forecast.method;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A method whose failure costs nothing but itself: where it throws, or expects something that is no
 * number, it counts as one that cannot carry the history, and its name is told.
 */
public final class Careful implements ForecastMethod {

    private final ForecastMethod method;
    private final Consumer<String> failed;

    private Careful(ForecastMethod method, Consumer<String> failed) {
        this.method = method;
        this.failed = failed;
    }

    /** @param failed told the name of a method, once for every time it fails */
    public static List<ForecastMethod> all(List<ForecastMethod> methods, Consumer<String> failed) {
        return methods.stream().<ForecastMethod>map(method -> new Careful(method, failed)).toList();
    }

    @Override
    public String name() {
        return method.name();
    }

    @Override
    public Optional<FittedModel> fit(double[] y, int period) {
        try {
            Optional<FittedModel> model = method.fit(y, period);
            if (model.isPresent() && !Arrays.stream(model.get().mean(1)).allMatch(Double::isFinite)) {
                failed.accept(name());
                return Optional.empty();
            }
            return model;
        } catch (RuntimeException e) {
            // Whatever a method trips over in one history, the others have still to be asked.
            failed.accept(name());
            return Optional.empty();
        }
    }

    @Override
    public ForecastMethod narrowed(FittedModel whole) {
        return new Careful(method.narrowed(whole), failed);
    }
}
