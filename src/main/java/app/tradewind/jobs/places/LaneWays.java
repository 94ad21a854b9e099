package app.tradewind.jobs.places;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.stock.route.Way;
import app.tradewind.stock.route.lane.Lane;
import app.tradewind.stock.route.lane.RouteBook;
import app.tradewind.storage.places.PlaceWay;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Ways between places out of the freight table, where nobody told one: from the seller's own warehouse to a warehouse
 * in a market by the lane into it, by sea, or by air where no other is written down. A consignment's fixed freight is
 * left out: it does not grow with the cartons.
 *
 * @param book the freight table
 * @param kinds of places
 * @param money rates
 */
record LaneWays(RouteBook book, Map<String, PlaceKind> kinds, HomeMoney money) {

    /** @param terms of the product, {@code null} where not known; @return empty where no lane says anything */
    Optional<PlaceWay> of(StockLevel from, StockLevel to, SupplierTerms terms) {
        List<Way> ways = kinds.get(from.place()) != PlaceKind.OWN || from.item().market().equals(to.item().market()) ? List.of()
                : kinds.get(to.place()) == PlaceKind.PLATFORM ? List.of(Way.PLATFORM_SEA, Way.PLATFORM_AIR)
                : List.of(Way.OVERSEAS_SEA, Way.OVERSEAS_AIR);
        return ways.stream().map(way -> book.lane(way, book.habits().origin(), to.item().market())).flatMap(Optional::stream)
                .filter(lane -> lane.time().days() != null || lane.freight().known()).findFirst()
                .map(lane -> new PlaceWay(from.place(), to.place(), lane.time().days() == null ? null : lane.time().days().doubleValue(),
                        carton(lane.freight(), terms)));
    }

    /** Freight of a carton, {@code null} where a figure of it is not known. */
    private Money carton(Lane.Freight freight, SupplierTerms terms) {
        if (terms == null || !freight.known() || freight.perKg() == null && freight.perM3() == null && freight.perPiece() == null) {
            return null;
        }
        Double kilograms = terms.order().unitWeightKg();
        Double metres = terms.order().unitVolumeM3();
        if (freight.perKg() != null && kilograms == null || freight.perM3() != null && metres == null) {
            return null;
        }
        double charged = kilograms == null ? 0 : freight.kgPerM3() == null || metres == null ? kilograms
                : Math.max(kilograms, metres * freight.kgPerM3().doubleValue());
        List<Money> parts = new ArrayList<>();
        parts.add(freight.perKg() == null ? null : freight.perKg().times(BigDecimal.valueOf(charged)));
        parts.add(freight.perM3() == null ? null : freight.perM3().times(BigDecimal.valueOf(metres)));
        parts.add(freight.perPiece());
        Money sum = null;
        for (Money part : parts.stream().filter(Objects::nonNull).toList()) {
            Money same = sum == null ? part : money.in(sum.currency(), part);
            if (same == null) {
                return null;
            }
            sum = sum == null ? same : sum.plus(same);
        }
        return sum == null ? null : sum.times(Math.max(1, terms.order().packSize()));
    }
}
