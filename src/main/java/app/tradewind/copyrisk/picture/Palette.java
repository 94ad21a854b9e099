package app.tradewind.copyrisk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The dominant colours of a picture, by the names that customs are told in. Hue, saturation and value as in
 * A. R. Smith, "Color Gamut Transform Pairs" (1978); the borders between names are our own.
 *
 * @param shares the named colours with their share of the picture, the largest first
 */
public record Palette(List<Share> shares) {

    private static final double GREY = 0.18;
    private static final double DARK = 0.16;
    private static final double PALE = 0.85;
    private static final double BROWN = 0.6;

    public Palette {
        shares = List.copyOf(shares);
    }

    /** A colour as people name it. */
    public enum Colour { RED, ORANGE, YELLOW, GREEN, BLUE, PURPLE, PINK, BROWN, BLACK, GREY, WHITE }

    /** @param share of the picture, 0 to 1 */
    public record Share(Colour colour, double share) { }

    /**
     * @param argb pixels, eight bits each of alpha, red, green, blue; see-through ones do not count
     * @return no share where nothing can be seen
     */
    public static Palette of(int[] argb) {
        Map<Colour, Integer> counts = new EnumMap<>(Colour.class);
        int seen = 0;
        for (int pixel : argb) {
            if (pixel >>> 24 >= 128) {
                counts.merge(name(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255), 1, Integer::sum);
                seen++;
            }
        }
        List<Share> shares = new ArrayList<>();
        for (Map.Entry<Colour, Integer> entry : counts.entrySet()) {
            shares.add(new Share(entry.getKey(), (double) entry.getValue() / seen));
        }
        shares.sort(Comparator.comparingDouble(Share::share).reversed());
        return new Palette(shares);
    }

    public double share(Colour colour) {
        return shares.stream().filter(each -> each.colour() == colour).mapToDouble(Share::share).sum();
    }

    static Colour name(int red, int green, int blue) {
        double max = Math.max(red, Math.max(green, blue)) / 255.0;
        double min = Math.min(red, Math.min(green, blue)) / 255.0;
        double saturation = max == 0 ? 0 : (max - min) / max;
        if (max < DARK) {
            return Colour.BLACK;
        }
        if (saturation < GREY) {
            return max > PALE ? Colour.WHITE : Colour.GREY;
        }
        double hue = hue(red / 255.0, green / 255.0, blue / 255.0, max, max - min);
        if (hue < 15 || hue >= 345) {
            return saturation < 0.5 && max > PALE ? Colour.PINK : Colour.RED;
        }
        if (hue < 45) {
            return max < BROWN ? Colour.BROWN : Colour.ORANGE;
        }
        if (hue < 68) {
            return Colour.YELLOW;
        }
        return hue < 170 ? Colour.GREEN : hue < 255 ? Colour.BLUE : hue < 300 ? Colour.PURPLE : Colour.PINK;
    }

    private static double hue(double red, double green, double blue, double max, double range) {
        double sixth = max == red ? (green - blue) / range : max == green ? 2 + (blue - red) / range : 4 + (red - green) / range;
        return (sixth * 60 + 360) % 360;
    }
}
