package app.tradewind.stock.simulate.season;

/** Pieces ordered in one week. @param sea by the usual way @param air by the quick one */
public record Order(int sea, int air) {

    public static final Order NONE = new Order(0, 0);

    public int pieces() {
        return sea + air;
    }
}
