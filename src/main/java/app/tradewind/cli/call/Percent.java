package app.tradewind.cli.call;

import java.text.Normalizer;
import picocli.CommandLine.ITypeConverter;

/** A number of a call; with a per cent sign it is a hundredth: {@code 20%} is {@code 0.2}. */
public final class Percent implements ITypeConverter<Double> {

    private static final double HUNDRED = 100;

    @Override
    public Double convert(String value) {
        String text = Normalizer.normalize(value, Normalizer.Form.NFKC).strip();
        return text.endsWith("%") ? Double.parseDouble(text.substring(0, text.length() - 1)) / HUNDRED : Double.parseDouble(text);
    }
}
