package app.tradewind.stock.simulate.season;

import app.tradewind.market.shutdown.Closing;
import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.util.List;

/** Worlds to test with. */
final class Worlds {

    private Worlds() { }

    /** A season with a shut-down, uncertain ways and an end; pieces one by one and more cash than anybody spends. */
    static World rich(World.Way air, double leftover) {
        return new World(LocalDate.of(2026, 11, 2), 24, new World.Market(40, 0.4, 8, 0.3, List.of(new World.Promotion(new Bilingual("x", "x"), 5, 2))),
                new World.Costs("USD", 6, 9, 0.25, leftover),
                new World.Ways(new World.Way(5, 1.5, 0), air, 0.5, List.of(new Closing(new Bilingual("x", "x"),
                        LocalDate.of(2027, 1, 30), LocalDate.of(2027, 2, 19)))),
                new World.Start(150, 70, 1e9, 1, 1));
    }

    /** The same in cartons and with little cash. */
    static World poor() {
        World rich = rich(new World.Way(2, 0.4, 3), 0.5);
        return new World(rich.from(), rich.weeks(), rich.market(), rich.costs(), rich.ways(), new World.Start(150, 70, 900, 40, 20));
    }
}
